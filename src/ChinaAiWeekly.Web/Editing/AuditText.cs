using System.Globalization;
using System.Text.RegularExpressions;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Web.Localization;

namespace ChinaAiWeekly.Web.Editing;

/// <summary>The audit log in the editor's language: what programs wrote is told in words, what people wrote stays.</summary>
public sealed partial class AuditText(UiText text, Format format)
{
    /// <summary>Who did it: a person by their address, a program by what it is.</summary>
    public string Actor(string actor) => actor switch
    {
        "reader" => text["Editor.ActorReader"],
        "anonymous" => text["Editor.ActorAnonymous"],
        "command line" => text["Editor.ActorCommandLine"],
        "seed" => text["Editor.ActorSeed"],
        "demo" => text["Editor.ActorDemo"],
        _ => actor,
    };

    /// <summary>What it was done to by the name that people know, and where it can be opened; the log's file has the key itself.</summary>
    public (string Text, string? Address) Subject(AuditEntry entry, IReadOnlyDictionary<Guid, DraftName> drafts) => entry.Action.Split('.')[0] switch
    {
        "draft" when Guid.TryParse(entry.Subject, out var id) && drafts.TryGetValue(id, out var draft) =>
            (draft.FileName ?? text["Editor.Pasted"], draft.IsOpen ? $"/editor/drafts/{id}" : null),
        "issue" => (entry.Subject, "/editor/issues/" + entry.Subject),
        "company" => (entry.Subject, "/editor/companies/" + entry.Subject),
        "figure" when Guid.TryParse(entry.Subject, out _) => (text["Editor.Reports"], "/editor/reports"),
        _ => (entry.Subject, null),
    };

    public string? Detail(AuditEntry entry) => entry.Detail switch
    {
        "passkey" when entry.Action == AuditAction.SignIn => text["Editor.DetailPasskey"],
        "new password" when entry.Action == AuditAction.AccountInvited => text["Editor.DetailNewPassword"],
        { } role when Roles.All.Contains(role) => text["Editor.Role" + role],
        { } purpose when entry.Action == AuditAction.TokenIssued && Enum.TryParse<TokenPurpose>(purpose, out var known) => text["Editor.Purpose" + known],
        { } due when entry.Action == AuditAction.Scheduled && DateTime.TryParseExact(due, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at) => format.Stamp(at),
        { } change when entry.Action == AuditAction.CompanyChanged => string.Join("; ", change.Split("; ").Select(Change)),
        { } written when Published().Match(written) is { Success: true } match => Revision(match.Groups),
        var other => other,
    };

    /// <summary>One part of what an edited company differs in: <c>ko: 알리바바 → 알리바바그룹</c>, <c>confirmed</c>.</summary>
    private string Change(string part) => part switch
    {
        "confirmed" => text["Editor.CompanyConfirmed"],
        "not confirmed" => text["Editor.CompanyUnconfirmed"],
        _ when Named().Match(part) is { Success: true } named => $"{text["Editor.Detail_" + named.Groups["name"].Value]}: {Values(named.Groups["name"].Value, named.Groups["rest"].Value)}",
        _ => part,
    };

    private string Values(string name, string values) =>
        name == "segment" ? string.Join(" → ", values.Split(" → ").Select(segment => text["Editor.Segment_" + segment])) : values;

    private string Revision(GroupCollection said) => text["Editor.DetailRevision", said["number"].Value] + (said["way"].Value switch
    {
        "" => "",
        "by API" => " · " + text["Editor.DetailByApi"],
        "as scheduled" => " · " + text["Editor.DetailAsScheduled"],
        _ => " · " + text["Editor.DetailFrom", said["from"].Value],
    });

    [GeneratedRegex(@"^(?<name>added|ko|en|zh|segment|tickers|aliases|ambiguous): ?(?<rest>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Named();

    [GeneratedRegex(@"^revision (?<number>\d+)(?: (?<way>by API|as scheduled|from revision (?<from>\d+)))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Published();
}

using System.Globalization;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store;

namespace ChinaAiWeekly.Web.Api;

/// <summary>What the upload API answers: the outcome, and what an editor should know, with lines.</summary>
public sealed record UploadAnswer(string Outcome, DateOnly? Date, int? Revision, Uri? Address, IReadOnlyList<UploadDiagnostic> Diagnostics);

/// <summary>One diagnostic, as in the parse contract.</summary>
public sealed record UploadDiagnostic(string Code, string Severity, string Message, int Line, int Column);

/// <summary>The outcome of an upload as an answer: JSON where it is published, problem details where it is not.</summary>
internal static class UploadAnswers
{
    public static IResult Of(HttpContext context, PublishOutcome outcome)
    {
        if (outcome.Status == PublishStatus.Busy) context.Response.Headers.RetryAfter = "5";
        if (outcome.Revision is { } revision) context.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");
        return outcome.Status switch
        {
            PublishStatus.Published => Results.Json(Answer(outcome), statusCode: StatusCodes.Status201Created),
            PublishStatus.Unchanged => Results.Json(Answer(outcome)),
            PublishStatus.Conflict => Problem(outcome, StatusCodes.Status409Conflict, "Somebody else's revision came first. Nothing was stored: compare with the current revision, then send its number as If-Match."),
            PublishStatus.Withdrawn => Problem(outcome, StatusCodes.Status409Conflict, "An editor withdrew this issue as it stands here. Nothing was stored: publish it again on the desk, or send a corrected text."),
            PublishStatus.Rejected => Problem(outcome, StatusCodes.Status422UnprocessableEntity, Why(outcome)),
            _ => Problem(outcome, StatusCodes.Status503ServiceUnavailable, "Another writer is busy. Nothing was stored: try again."),
        };
    }

    private static string Why(PublishOutcome outcome) =>
        outcome.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error)
            ? "The issue has errors. Nothing was stored: the diagnostics say what to mend, and where."
            : outcome.Date is null
                ? "Neither the address nor the text says which issue this is. Nothing was stored: write ?date=yyyy-MM-dd."
                : "The issue has warnings, and strict was asked for. Nothing was stored.";

    private static IResult Problem(PublishOutcome outcome, int status, string detail) => Results.Problem(detail, statusCode: status, extensions: new Dictionary<string, object?>
    {
        ["outcome"] = Word(outcome),
        ["date"] = outcome.Date,
        ["revision"] = outcome.Revision,
        ["diagnostics"] = Diagnostics(outcome),
    });

    private static UploadAnswer Answer(PublishOutcome outcome) => new(
        Word(outcome),
        outcome.Date,
        outcome.Revision,
        outcome.Date is { } date ? new Uri(Twins.Addresses.Issue(date), UriKind.Relative) : null,
        Diagnostics(outcome));

    private static string Word(PublishOutcome outcome) => outcome.Status.ToString().ToLowerInvariant();

    private static IReadOnlyList<UploadDiagnostic> Diagnostics(PublishOutcome outcome) => [.. outcome.Diagnostics.Select(diagnostic => new UploadDiagnostic(
        diagnostic.Code, diagnostic.Severity.ToString().ToLowerInvariant(), diagnostic.Message, diagnostic.Span.Line, diagnostic.Span.Column))];
}

using ChinaAiWeekly.Store.Companies;

namespace ChinaAiWeekly.Web.Pages.Editor.Companies;

/// <summary>A company as a form holds it: lists are one entry a line.</summary>
public sealed class CompanyForm
{
    public string? Ko { get; set; }
    public string? En { get; set; }
    public string? Zh { get; set; }
    public string? Segment { get; set; }
    public string? Tickers { get; set; }
    public string? Aliases { get; set; }
    public string? Ambiguous { get; set; }
    public bool Confirmed { get; set; }

    public static CompanyForm Of(CompanyDetails details) => new()
    {
        Ko = details.Ko,
        En = details.En,
        Zh = details.Zh,
        Segment = details.Segment,
        Tickers = string.Join('\n', details.Tickers),
        Aliases = string.Join('\n', details.Aliases),
        Ambiguous = string.Join('\n', details.Ambiguous),
        Confirmed = details.Confirmed,
    };

    public CompanyDetails ToDetails() => new(
        Ko?.Trim() ?? "", En?.Trim() ?? "", string.IsNullOrWhiteSpace(Zh) ? null : Zh.Trim(), Segment ?? "",
        Lines(Tickers), Lines(Aliases), Lines(Ambiguous), Confirmed);

    private static string[] Lines(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

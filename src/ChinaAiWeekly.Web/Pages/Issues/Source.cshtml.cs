using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Editing;
using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Twins;
using Microsoft.AspNetCore.Mvc;

namespace ChinaAiWeekly.Web.Pages.Issues;

/// <summary>An issue's text line by line: where every number of the site leads to.</summary>
public sealed class SourceModel(SourceQuery sources, WithdrawalQuery withdrawals, CorrectionText corrections, UiText words) : ViewPage<SourceView>
{
    [BindProperty(SupportsGet = true)]
    public DateOnly Date { get; set; }

    /// <summary>An earlier revision; null = the one that readers see.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Revision { get; set; }

    protected override async Task<Answer<SourceView>> LoadAsync(CancellationToken cancellation) =>
        await sources.LoadAsync(Date, Revision, cancellation) is { } view ? view
        : await withdrawals.IssueAsync(Date, cancellation) is { } withdrawn ? new Answer<SourceView>.Gone(words["Issues.Unpublished", withdrawn.Reason], Date)
        : new Answer<SourceView>.Missing();

    protected override CsvTable Rows(SourceView view) => new(
        ["issue", "revision", "line", "kind", "became", "number", "facts", "text"],
        view.Lines.Select(line => (IReadOnlyList<object?>)
            [view.Issue.Date, view.Revision, line.Line, line.Kind, line.Became?.Kind, line.Became?.Number, line.Facts, line.Text]));

    /// <summary>What was corrected on a line of the revision that readers see; null = nothing.</summary>
    public ValueTask<string?> CorrectionAsync(int line) => corrections.OfAsync(Date, line, HttpContext.RequestAborted);

    public string Address(LineTarget target) => target.Kind == LineTargetKind.News
        ? Addresses.News(Date, target.Number)
        : Addresses.Exhibit(Date, target.Number);

    /// <summary>The classes of a line: what it is, and what an editor should know about it.</summary>
    public static string Classes(SourceViewLine line) =>
        "ln" + (line.Remarks.Any(remark => remark.Severity == Severity.Warning) ? " wa" : "") + (line.Kind == LineKind.Unused ? " un" : "");

    public static bool IsHead(SourceViewLine line) => line.Kind is LineKind.Heading or LineKind.NewsHeadline or LineKind.ExhibitTitle;

    /// <summary>A line cut at its numbers; every second piece is one.</summary>
    public static IEnumerable<(string Text, LinePiece Kind)> Pieces(SourceViewLine line)
    {
        var at = 0;
        var numbers = line.Numbers.Select(number => (Number: number, Kind: LinePiece.Read))
            .Concat(line.Unread.Select(number => (Number: number, Kind: LinePiece.Unread)));
        foreach (var (number, kind) in numbers.OrderBy(one => one.Number.Start))
        {
            if (number.Start < at) continue;
            yield return (line.Text[at..number.Start], LinePiece.Text);
            yield return (line.Text.Substring(number.Start, number.Length), kind);
            at = number.Start + number.Length;
        }

        yield return (line.Text[at..], LinePiece.Text);
    }
}

/// <summary>What a stretch of a source line is: a number that became data, one that did not, or neither.</summary>
public enum LinePiece { Text, Read, Unread }

using System.Text.RegularExpressions;
using ChinaAiWeekly.Reports;

namespace ChinaAiWeekly.Store.Views;

/// <summary>Lays out a reading line by line.</summary>
internal static partial class SourceLines
{
    public static IReadOnlyList<SourceViewLine> Of(string text, ParsedIssue issue, IReadOnlyDictionary<int, int> ordinals)
    {
        var numbers = issue.Coverage.Read.ToLookup(span => span.Line);
        var quantities = issue.Quantities.ToLookup(quantity => quantity.Span.Line);
        var misses = issue.Coverage.Unread.ToLookup(span => span.Line, span => new TextNumber(span.Column - 1, span.Length, span.Line));
        var remarks = issue.Diagnostics.ToLookup(diagnostic => diagnostic.Span.Line, diagnostic => new LineRemark(diagnostic.Code, diagnostic.Severity, diagnostic.Text));
        // A line end closes a line and opens none.
        var lines = text.Split('\n');
        return [.. lines.Take(lines.Length > 1 && lines[^1].Length == 0 ? lines.Length - 1 : lines.Length).Select((line, index) =>
        {
            var number = index + 1;
            var use = index < issue.Lines.Count ? issue.Lines[index] : new LineUse(number, LineKind.Blank, null, 0);
            var unread = misses[number].Where(miss => IsIn(line, miss)).ToList();
            var read = Numbers(line, use, issue, quantities[number], numbers[number]);
            return new SourceViewLine(number, line, use.Kind, Target(use, issue, ordinals), use.Facts, [.. read], unread, [.. remarks[number]]);
        })];
    }

    private static LineTarget? Target(LineUse use, ParsedIssue issue, IReadOnlyDictionary<int, int> ordinals) => use switch
    {
        { Kind: LineKind.NewsHeadline or LineKind.NewsFact, Reference: { } index } when index < issue.News.Count && ordinals.TryGetValue(index + 1, out var ordinal) =>
            new LineTarget(LineTargetKind.News, ordinal, issue.News[index].Headline),
        { Kind: LineKind.ExhibitTitle or LineKind.ExhibitRow or LineKind.Commentary or LineKind.Source, Reference: { } index } when index < issue.Exhibits.Count =>
            new LineTarget(LineTargetKind.Exhibit, issue.Exhibits[index].Number, issue.Exhibits[index].Label ?? issue.Exhibits[index].Title),
        _ => null,
    };

    /// <summary>Quantities by their spans; in a row of figures, whose span is the whole row, the numbers that coverage counts, with their units.</summary>
    private static IEnumerable<TextNumber> Numbers(string line, LineUse use, ParsedIssue issue, IEnumerable<QuantityFact> quantities, IEnumerable<SourceSpan> numbers) =>
        use is { Kind: LineKind.ExhibitRow, Facts: > 0, Reference: { } index } && index < issue.Exhibits.Count && issue.Exhibits[index].Type != ExhibitType.Launches
            ? numbers.Select(span => (Start: span.Column - 1, span.Length)).Where(span => span.Start + span.Length <= line.Length)
                .Select(span => new TextNumber(span.Start, span.Length + Unit().Match(line, span.Start + span.Length).Length, use.Line))
            : quantities.Select(quantity => new TextNumber(quantity.Span.Column - 1, quantity.Text.Length, use.Line)).Where(number => IsIn(line, number));

    private static bool IsIn(string line, TextNumber number) => number.Start >= 0 && number.Start + number.Length <= line.Length;

    [GeneratedRegex(@"\G(?:%p?|배|x|십억|백만|천억|[억만조천])?(?: ?(?:위안|달러|홍콩달러|원))?")]
    private static partial Regex Unit();
}

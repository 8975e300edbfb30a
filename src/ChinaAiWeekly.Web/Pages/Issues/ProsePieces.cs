using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Prose;

namespace ChinaAiWeekly.Web.Pages.Issues;

/// <summary>Takes a block apart that holds more than one part of a page: a headline and its text, rows and what stands beside them.</summary>
internal static class ProsePieces
{
    /// <summary>The smaller blocks that a block consists of, in order; none where it is one piece.</summary>
    /// <param name="at">Where a paragraph may be cut, in positions of the source.</param>
    public static IReadOnlyList<ProseBlock> Of(ProseBlock block, IEnumerable<int> at) => block switch
    {
        ProseList { Items.Count: > 1 } list => [.. list.Items.Select(item => new ProseList(list.Ordered, [item], item.Span))],
        ProseList { Items: [{ Blocks.Count: > 0 } item] } => item.Blocks,
        ProseQuote { Blocks.Count: > 0 } quote => quote.Blocks,
        ProseParagraph paragraph when Cuts(paragraph, at) is { Count: > 0 } cuts => [.. Cut(paragraph, cuts)],
        _ => [],
    };

    /// <summary>Where to cut, in order. Marks belong to what they mark: **headline** is left whole.</summary>
    private static List<int> Cuts(ProseParagraph paragraph, IEnumerable<int> at) =>
        [.. at.Select(cut => Snapped(paragraph, cut)).Where(cut => cut > paragraph.Span.Start && cut < paragraph.Span.End).Distinct().Order()];

    private static int Snapped(ProseParagraph paragraph, int cut) =>
        paragraph.Content.FirstOrDefault(inline => inline is not ProseText && inline.Span.Start < cut && cut < inline.Span.End) is not { } marked ? cut
        : cut - marked.Span.Start <= marked.Span.End - cut ? marked.Span.Start : marked.Span.End;

    private static IEnumerable<ProseParagraph> Cut(ProseParagraph paragraph, List<int> cuts)
    {
        IReadOnlyList<ProseInline> rest = paragraph.Content;
        var span = paragraph.Span;
        foreach (var cut in cuts)
        {
            var (before, behind) = (new List<ProseInline>(), new List<ProseInline>());
            foreach (var inline in rest)
                if (inline is ProseText text && text.Span.Start < cut && text.Span.End > cut && text.Span.Length == text.Text.Length)
                {
                    before.Add(Part(text, 0, cut - text.Span.Start));
                    behind.Add(Part(text, cut - text.Span.Start, text.Span.End - cut));
                }
                else
                {
                    (inline.Span.Start < cut ? before : behind).Add(inline);
                }
            if (Trimmed(before) is { Count: > 0 } piece)
                yield return new(piece, span with { Length = cut - span.Start });
            (rest, span) = (behind, behind.Count > 0 ? behind[0].Span with { Length = paragraph.Span.End - behind[0].Span.Start } : span);
        }
        if (Trimmed(rest) is { Count: > 0 } last)
            yield return new(last, span with { Length = paragraph.Span.End - span.Start });
    }

    private static ProseText Part(ProseText text, int start, int length) =>
        new(text.Text.Substring(start, length), text.Span with { Start = text.Span.Start + start, Column = text.Span.Column + start, Length = length });

    /// <summary>A piece neither begins nor ends with a break of lines.</summary>
    private static List<ProseInline> Trimmed(IReadOnlyList<ProseInline> content)
    {
        var (first, last) = (0, content.Count - 1);
        while (first <= last && IsBlank(content[first]))
            first++;
        while (last >= first && IsBlank(content[last]))
            last--;
        return [.. content.Skip(first).Take(last - first + 1)];
    }

    private static bool IsBlank(ProseInline inline) => inline is ProseBreak || (inline is ProseText text && string.IsNullOrWhiteSpace(text.Text));
}

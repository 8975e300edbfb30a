using System.Text;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Prose;

namespace ChinaAiWeekly.Store.Views;

/// <summary>The numbers of an issue that were read as data, to be found again in its text.</summary>
/// <param name="numbers">In order of appearance.</param>
public sealed class ProseNumbers(IReadOnlyList<QuantityFact> numbers)
{
    public static ProseNumbers None { get; } = new([]);

    /// <summary>Inlines as plain text with their numbers.</summary>
    public NumberedText Flatten(IEnumerable<ProseInline> inlines)
    {
        var text = new StringBuilder();
        var found = new List<TextNumber>();
        Flatten(inlines, text, found);
        return new NumberedText(text.ToString(), found);
    }

    /// <summary>The numbers that stand in a piece of text, by their place in it.</summary>
    public IEnumerable<TextNumber> In(ProseText text)
    {
        var from = text.Span.Start;
        var at = 0;
        foreach (var number in Within(from, text.Span.End))
        {
            // Where nothing was unescaped or composed, the place in the source is the place in the text.
            var exact = number.Span.Start - from;
            var start = exact >= at && exact + number.Text.Length <= text.Text.Length
                && string.CompareOrdinal(text.Text, exact, number.Text, 0, number.Text.Length) == 0
                    ? exact
                    : text.Text.IndexOf(number.Text, at, StringComparison.Ordinal);
            if (start < at) continue;
            yield return new TextNumber(start, number.Text.Length, number.Span.Line, TextAmount.Of(number.Value, number.Upper, number.Unit));
            at = start + number.Text.Length;
        }
    }

    private void Flatten(IEnumerable<ProseInline> inlines, StringBuilder text, List<TextNumber> found)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case ProseText piece:
                    var offset = text.Length;
                    found.AddRange(In(piece).Select(number => number with { Start = offset + number.Start }));
                    text.Append(piece.Text);
                    break;
                case ProseStrong strong:
                    Flatten(strong.Content, text, found);
                    break;
                case ProseEmphasis emphasis:
                    Flatten(emphasis.Content, text, found);
                    break;
                case ProseLink link:
                    Flatten(link.Content, text, found);
                    break;
                case ProseCodeSpan code:
                    text.Append(code.Text);
                    break;
                case ProseBreak:
                    text.Append(' ');
                    break;
            }
        }
    }

    private IEnumerable<QuantityFact> Within(int from, int to)
    {
        var low = 0;
        var high = numbers.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (numbers[middle].Span.Start < from) low = middle + 1;
            else high = middle;
        }

        for (; low < numbers.Count && numbers[low].Span.Start < to; low++) yield return numbers[low];
    }
}

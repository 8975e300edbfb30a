namespace ChinaAiWeekly.Reports.Values;

/// <summary>One pair of a sentence such as <c>시가총액 2,619십억 위안, PER 18.1배</c>.</summary>
/// <param name="Start">Of label and value together, in the scanned text.</param>
public sealed record LabelledValue(string Label, CellValue Value, int Start, int Length)
{
    /// <summary>
    /// The label-value pairs of a line, split at commas, semicolons and spaced slashes outside numbers and parentheses.
    /// Parts without a label or without a value are left out. The value's own start counts from <see cref="Start"/>.
    /// </summary>
    public static IReadOnlyList<LabelledValue> Scan(ReadOnlySpan<char> text, UnitHint? hint = null)
    {
        var found = new List<LabelledValue>();
        var folded = Glyphs.Fold(text);
        var from = 0;
        var depth = 0;
        for (var i = 0; i <= folded.Length; i++)
        {
            if (Glyphs.At(folded, i) is '(' or '[') depth++;
            else if (Glyphs.At(folded, i) is ')' or ']' && depth > 0) depth--;
            else if (i == folded.Length || (depth == 0 && Separates(folded, i)))
            {
                Add(text, from, i, hint, found);
                from = i + 1;
            }
        }

        return found;
    }

    private static bool Separates(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        ',' => !Glyphs.IsDigit(Glyphs.At(text, i + 1)) || !Glyphs.IsDigit(Glyphs.At(text, i - 1)),
        ';' or '、' or '|' => true,
        '/' or '·' => Glyphs.At(text, i - 1) == ' ' && Glyphs.At(text, i + 1) == ' ',
        _ => false,
    };

    private static void Add(ReadOnlySpan<char> text, int from, int to, UnitHint? hint, List<LabelledValue> found)
    {
        while (from < to && char.IsWhiteSpace(text[from])) from++;
        while (to > from && (char.IsWhiteSpace(text[to - 1]) || text[to - 1] == '.')) to--;
        var cell = CellValue.Read(text[from..to], hint);
        if (cell is { Kind: not CellKind.NotANumber, Label: { } label }) found.Add(new(label, cell, from, to - from));
    }
}

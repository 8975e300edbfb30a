using System.Text;

namespace ChinaAiWeekly.Reports;

/// <summary>
/// Makes of decoded text what spans refer to: NFC, LF, and no character that hides, reorders, or breaks XML.
/// </summary>
internal static class TextCleaning
{
    private const int MostWarnings = 50;

    /// <summary>Adds a warning for each line that lost characters, at most <see cref="MostWarnings"/>.</summary>
    public static string Clean(string text, List<Diagnostic> diagnostics)
    {
        var lines = WithLineFeeds(text);
        var removed = new List<Removal>();
        var stripped = Strip(lines, removed);
        var composed = stripped.IsNormalized() ? stripped : stripped.Normalize(NormalizationForm.FormC);
        if (!ReferenceEquals(composed, stripped)) diagnostics.Add(DiagnosticMessages.Composed(FirstDifference(stripped, composed)));
        Report(composed, removed, diagnostics);
        return composed;
    }

    private static string WithLineFeeds(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n").Replace('\r', '\n') : text;

    private sealed record Removal(int Line, int Column, int CodePoint)
    {
        public int Count { get; set; } = 1;
    }

    private static string Strip(string text, List<Removal> removed)
    {
        if (!Needed(text)) return text;
        var kept = new StringBuilder(text.Length);
        var (line, lineStart) = (1, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsUnwanted(rune.Value))
            {
                kept.Append(rune);
                if (rune.Value == '\n') (line, lineStart) = (line + 1, kept.Length);
                continue;
            }

            if (removed.Count > 0 && removed[^1].Line == line) removed[^1].Count++;
            else removed.Add(new(line, kept.Length - lineStart + 1, rune.Value));
            if (Separates(rune.Value)) kept.Append(' ');
        }

        return kept.ToString();
    }

    /// <summary>By UTF-16 unit: may have to go. Surrogates may, and are then looked at in pairs.</summary>
    private static readonly bool[] Suspect =
        [.. Enumerable.Range(0, 0x10000).Select(c => c is >= 0xd800 and <= 0xdfff || IsUnwanted(c))];

    private static bool Needed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Suspect[text[i]]) continue;
            foreach (var rune in text.AsSpan(i).EnumerateRunes())
                if (IsUnwanted(rune.Value)) return true;
            return false;
        }

        return false;
    }

    /// <summary>Line breaks to other programs; words on both sides must not grow together.</summary>
    private static bool Separates(int c) => c is 0x0b or 0x0c or 0x85 or 0x2028 or 0x2029;

    private static bool IsUnwanted(int c) => c switch
    {
        '\t' or '\n' => false,
        < 0x20 or (>= 0x7f and < 0xa0) => true,
        0xad or 0x34f or 0x61c or 0x115f or 0x1160 or 0x180e or 0x3164 or 0xffa0 or 0xfeff => true,
        (>= 0x200b and <= 0x200f) or (>= 0x2028 and <= 0x202e) or (>= 0x2060 and <= 0x206f) => true,
        (>= 0xfdd0 and <= 0xfdef) or (>= 0xfff9 and <= 0xfffb) or (>= 0xe0000 and <= 0xe007f) => true,
        _ => (c & 0xfffe) == 0xfffe,
    };

    private static SourceSpan FirstDifference(string before, string after)
    {
        var at = before.AsSpan().CommonPrefixLength(after);
        var line = after.AsSpan(0, at).Count('\n') + 1;
        var lineStart = at == 0 ? 0 : after.LastIndexOf('\n', at - 1) + 1;
        return new(at, 0, line, at - lineStart + 1);
    }

    private static void Report(string text, List<Removal> removed, List<Diagnostic> diagnostics)
    {
        var (line, start) = (1, 0);
        foreach (var removal in removed.Take(MostWarnings))
        {
            for (; line < removal.Line; line++) start = text.IndexOf('\n', start) + 1;
            var end = text.IndexOf('\n', start) is >= 0 and var feed ? feed : text.Length;
            var column = Math.Min(removal.Column, end - start + 1);
            diagnostics.Add(DiagnosticMessages.CharactersRemoved(
                removal.CodePoint, removal.Count, new SourceSpan(start + column - 1, 0, line, column)));
        }
    }
}

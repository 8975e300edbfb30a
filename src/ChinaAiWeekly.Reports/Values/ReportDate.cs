namespace ChinaAiWeekly.Reports.Values;

/// <summary>A date and its place in the scanned text. <paramref name="YearWritten"/> is false where the issue gave the year.</summary>
public sealed record FoundDate(DateOnly Date, int Start, int Length, bool YearWritten);

/// <summary>Dates as a weekly issue writes them. Years outside 1990 to 2099 are no dates.</summary>
public static class ReportDate
{
    /// <summary>Reads a text that is one full date: 2025-09-10, 2025.9.10, 20250910, 2025년 9월 10일, 10 September 2025.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        var folded = Glyphs.Fold(text).Trim().Trim("\"'");
        if (folded.Length == 0) return false;
        if (TryReadCompact(folded, 0, 8, out date, out var compactEnd) && compactEnd == folded.Length) return true;
        if (!DateForms.TryReadFull(folded, 0, out var raw) && !DateForms.TryReadEnglish(folded, 0, out raw)) return false;

        // A time of day behind it says nothing more about the date.
        var rest = folded[raw.End..].TrimEnd('.');
        return (rest.Length == 0 || rest[0] is 'T' or ' ') && raw.Form == DateForm.Full && Calendar.TryDate(raw.Year, raw.Month, raw.Day, out date);
    }

    /// <summary>
    /// The dates of a text in order. <paramref name="issue"/> gives the year of 9월 8일 and anchors 전일;
    /// <paramref name="previous"/> is what 같은 날 means before the text has named a date itself.
    /// </summary>
    public static IReadOnlyList<FoundDate> Scan(ReadOnlySpan<char> text, DateOnly? issue, DateOnly? previous = null)
    {
        return ScanFolded(Glyphs.Fold(text), issue, previous);
    }

    internal static List<FoundDate> ScanFolded(ReadOnlySpan<char> text, DateOnly? issue, DateOnly? previous = null)
    {
        var found = new List<FoundDate>();
        var last = previous;
        foreach (var raw in DateScanner.Scan(text))
        {
            // 전일 is the day before a date of its own line; at the head of another item it is the day before the issue.
            var alone = raw.Form == DateForm.DayBefore && (found.Count == 0 || text[found[^1].Start..raw.Start].Contains('\n'));
            if (raw.Resolve(issue, alone ? null : last) is not { } date) continue;
            found.Add(new(date, raw.Start, raw.End - raw.Start, raw.Form == DateForm.Full));
            last = date;
        }

        return found;
    }

    /// <summary>yyyyMMdd or yyMMdd as one run of digits.</summary>
    internal static bool TryReadCompact(ReadOnlySpan<char> text, int at, int digits, out DateOnly date, out int end)
    {
        date = default;
        end = at;
        if (!Calendar.TryReadInt(text, ref end, digits, digits, out var number)) return false;
        var year = digits == 8 ? number / 10_000 : 2000 + number / 10_000;
        return Calendar.TryDate(year, number / 100 % 100, number % 100, out date);
    }
}

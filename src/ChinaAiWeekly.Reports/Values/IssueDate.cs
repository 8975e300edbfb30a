namespace ChinaAiWeekly.Reports.Values;

/// <summary>The issue's own date where nobody has said it.</summary>
public static class IssueDate
{
    /// <summary>How far apart two dates of one week's text may lie.</summary>
    private const int ClusterGap = 10;

    /// <summary>A full date in the last part of a file name, else null.</summary>
    public static DateOnly? FromFileName(string fileName)
    {
        // Half surrogate pairs, which a file name may hold, would make Normalize throw.
        var whole = string.Concat(fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..].EnumerateRunes());
        var text = Glyphs.Fold(whole.Normalize());
        for (var i = 0; i < text.Length; i++)
        {
            if (!Glyphs.IsDigit(text[i]) || Glyphs.IsDigit(Glyphs.At(text, i - 1))) continue;
            if (DateForms.TryReadFull(text, i, out var raw) && raw.Resolve(null, null) is { } date) return date;
            if (ReportDate.TryReadCompact(text, i, 8, out date, out _) || ReportDate.TryReadCompact(text, i, 6, out date, out _)) return date;
        }

        return null;
    }

    /// <summary>
    /// The newest date of the largest group of near dates, in the year that the text speaks for most; null where the text
    /// names no day or no year. Dates that stand alone, such as a launch planned for December, do not count.
    /// </summary>
    public static FoundDate? Infer(ReadOnlySpan<char> text)
    {
        var raw = DateScanner.Scan(Glyphs.Fold(text)).Where(d => d.Form is DateForm.Full or DateForm.MonthDay).ToList();
        // A title that names one date, in full, dates the issue.
        var blank = text.Length - text.TrimStart().Length;
        var title = blank + text[blank..].IndexOf('\n');
        if (raw.FindAll(d => d.Start < title) is [{ Form: DateForm.Full } titled]) return Complete(titled, titled.Year);
        if (raw.Count == 0 || SupportedYear(text, raw) is not { } year) return null;

        // Around New Year the older months belong to the year before; a full date among them says which that is.
        var newYear = raw.Any(d => d.Month <= 2) && raw.Any(d => d.Month >= 11) && !raw.Any(d => d.Month is > 2 and < 11);
        if (newYear) year = raw.Where(d => d.Form == DateForm.Full && d.Month >= 11).Select(d => (int?)d.Year + 1).Max() ?? year;
        var dates = raw.Select(d => Complete(d, newYear && d.Month >= 11 ? year - 1 : year)).OfType<FoundDate>().OrderBy(d => d.Date).ToList();
        return LargestCluster(dates)?.OrderByDescending(d => d.Date).ThenBy(d => d.Start).First();
    }

    private static FoundDate? Complete(RawDate raw, int year)
    {
        var full = raw.Form == DateForm.Full;
        return Calendar.TryDate(full ? raw.Year : year + (raw.YearOffset ?? 0), raw.Month, raw.Day, out var date)
            ? new(date, raw.Start, raw.End - raw.Start, full)
            : null;
    }

    /// <summary>
    /// The year that the text speaks for most: full dates three voices each, periods two, years alone (row labels) one. The
    /// first forecast year is usually the issue's own, later ones never are. One voice is too little.
    /// </summary>
    private static int? SupportedYear(ReadOnlySpan<char> text, List<RawDate> dates)
    {
        var periods = FiscalPeriod.Scan(text).Where(p => !p.Period.Canonical.StartsWith("FY", StringComparison.Ordinal)).ToList();
        var firstForecast = periods.Where(p => p.Period.Forecast).Select(p => (int?)p.Period.Year).Min();
        var voices = periods.Where(p => !p.Period.Forecast || p.Period.Year == firstForecast)
            .Select(p => (p.Period.Year, Weight: p.Length == 4 ? 1 : 2))
            .Concat(dates.Where(d => d.Form == DateForm.Full).Select(d => (d.Year, Weight: 3)));
        return voices.GroupBy(v => v.Year, v => v.Weight).Select(g => (Year: g.Key, Weight: g.Sum())).Where(v => v.Weight > 1)
            .OrderByDescending(v => v.Weight).ThenByDescending(v => v.Year).Select(v => (int?)v.Year).FirstOrDefault();
    }

    private static List<FoundDate>? LargestCluster(List<FoundDate> ordered)
    {
        List<FoundDate>? best = null;
        List<FoundDate> current = [];
        foreach (var date in ordered)
        {
            if (current.Count > 0 && date.Date.DayNumber - current[^1].Date.DayNumber > ClusterGap) current = [];
            current.Add(date);
            if (best is null || current.Count >= best.Count) best = current;
        }

        return best;
    }
}

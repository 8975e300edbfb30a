using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>The year of periods that name none: the title's where it has one, else by the issue's date.</summary>
/// <param name="Titled">The year that the exhibit's title names.</param>
internal readonly record struct PeriodYear(DateOnly? Issue, int? Titled = null)
{
    /// <summary>12월 in a January issue and 4분기 in one of February are last year's: that is nearer than what is to come.</summary>
    public int? For(ReadOnlySpan<char> text)
    {
        if (Titled is not null || Issue is not { } date)
            return Titled;
        if (FiscalPeriod.Leading(text, null) is not null || FiscalPeriod.Scan(text, date.Year) is not [var found, ..] || found.Period.Year != date.Year)
            return date.Year;
        return Month(found.Period.Canonical) - date.Month > 6 ? date.Year - 1 : date.Year;
    }

    /// <summary>The month that a canonical month or quarter begins with; 0 for a longer period.</summary>
    private static int Month(string canonical) => canonical switch
    {
        [_, _, _, _, '-', var ten, var one] => ((ten - '0') * 10) + one - '0',
        [_, _, _, _, 'Q', var quarter] => ((quarter - '0') * 3) - 2,
        _ => 0,
    };
}

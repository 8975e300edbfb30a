namespace ChinaAiWeekly.Reports.Values;

/// <summary>How a text names a date, before the issue gives what it leaves out.</summary>
internal enum DateForm { Full, MonthDay, SlashMonthDay, PastDay, ComingDay, NearDay, ThisMonthDay, LastMonthDay, SameDay, DayBefore, Yesterday, Today }

/// <param name="YearOffset">From 지난해, 올해, 내년 before a month and day.</param>
internal readonly record struct RawDate(DateForm Form, int Year, int Month, int Day, int Start, int End, int? YearOffset = null)
{
    private const int SlashWindow = 92;
    private const int FarAhead = 183;
    private const int FarBehind = 320;

    /// <summary>The date, or null where issue and text do not give one.</summary>
    public DateOnly? Resolve(DateOnly? issue, DateOnly? last) => Form switch
    {
        DateForm.Full => Calendar.TryDate(Year, Month, Day, out var date) ? date : null,
        DateForm.MonthDay => issue is { } at ? NearYear(at) : null,
        DateForm.SlashMonthDay => issue is { } at && NearYear(at) is { } near && Math.Abs(near.DayNumber - at.DayNumber) <= SlashWindow ? near : null,
        DateForm.PastDay => issue is { } at ? InMonth(at, Day <= at.Day ? 0 : -1) : null,
        DateForm.ComingDay => issue is { } at ? InMonth(at, Day >= at.Day ? 0 : 1) : null,
        DateForm.NearDay => issue is { } at ? Near(at) : null,
        DateForm.ThisMonthDay => issue is { } at ? InMonth(at, 0) : null,
        DateForm.LastMonthDay => issue is { } at ? InMonth(at, -1) : null,
        DateForm.SameDay => last,
        DateForm.DayBefore => (last ?? issue)?.AddDays(-1),
        DateForm.Yesterday => issue?.AddDays(-1),
        _ => issue,
    };

    /// <summary>The issue's year, unless the date were then far ahead (December in a January issue) or far behind.</summary>
    private DateOnly? NearYear(DateOnly issue)
    {
        if (YearOffset is { } offset) return Calendar.TryDate(issue.Year + offset, Month, Day, out var told) ? told : null;
        var days = (new DateOnly(2000, Month, 1).DayOfYear + Day) - (new DateOnly(2000, issue.Month, 1).DayOfYear + issue.Day);
        var year = days > FarAhead ? issue.Year - 1 : days < -FarBehind ? issue.Year + 1 : issue.Year;
        return Calendar.TryDate(year, Month, Day, out var date) ? date : null;
    }

    /// <summary>The last such day, unless the next is at most a week away.</summary>
    private DateOnly? Near(DateOnly issue)
    {
        var soon = InMonth(issue, Day >= issue.Day ? 0 : 1);
        return soon is { } next && next.DayNumber - issue.DayNumber <= 7 ? next : InMonth(issue, Day <= issue.Day ? 0 : -1);
    }

    private DateOnly? InMonth(DateOnly issue, int months)
    {
        var month = new DateOnly(issue.Year, issue.Month, 1).AddMonths(months);
        return Calendar.TryDate(month.Year, month.Month, Day, out var date) ? date : null;
    }
}

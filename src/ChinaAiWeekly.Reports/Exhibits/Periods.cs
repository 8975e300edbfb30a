using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Reads labels that may be periods. Most are names, and are told by a glance.</summary>
internal static class Periods
{
    private const int Longest = 30;

    /// <summary>The period that a label is; <paramref name="year"/> completes 7월 and 4분기.</summary>
    public static FiscalPeriod? Of(ReadOnlySpan<char> label, int? year) =>
        label.Length is > 1 and <= Longest && MayBe(label) && FiscalPeriod.TryParse(Plain(label), year, out var period) ? period : null;

    /// <summary>2025年7月 is 2025년7월, End-2026E is 2026E.</summary>
    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> label)
    {
        foreach (var end in (ReadOnlySpan<string>)["End-", "End ", "end of ", "Year-end ", "YE"])
            if (label.Length > end.Length && label.StartsWith(end, StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(label[end.Length]))
                label = label[end.Length..];
        return label.ContainsAny('年', '月') ? label.ToString().Replace('年', '년').Replace('月', '월') : label;
    }

    public static FiscalPeriod? Of(Passage label, int? year) => Of(label.Chars, year);

    /// <summary>The month of a label that is a day: 6월 30일, 2025.06.30, 6/30.</summary>
    public static FiscalPeriod? MonthOf(Passage label, int? year)
    {
        if (label.Length > Longest || !label.Chars.ContainsAnyInRange('0', '9'))
            return null;
        var text = label.Chars.ToString();
        var isDay = DateForms.TryReadFull(text, 0, out var day) || DateForms.TryReadMonthDay(text, 0, out day) || DateForms.TryReadSlash(text, 0, out day);
        return isDay && day.End == text.Length && (day.Year > 0 ? day.Year : year) is { } known
            ? new(FormattableString.Invariant($"{known}-{day.Month:00}"), known, false)
            : null;
    }

    /// <summary>A period has a digit, or is a word such as 상반기, 연말 or July.</summary>
    private static bool MayBe(ReadOnlySpan<char> label) =>
        label.ContainsAnyInRange('0', '9') || label.ContainsAnyInRange('０', '９') || label.ContainsAny("기말초월년중年月") || (char.IsAsciiLetter(label[0]) && label.Length < 16);
}

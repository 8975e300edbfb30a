using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ChinaAiWeekly.Web.Editing;

/// <summary>An issue's date as somebody typed it: 2025-09-10, in this century.</summary>
internal static class EnteredDate
{
    public static bool TryParse([NotNullWhen(true)] string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date) && date.Year is >= 2000 and < 2100;
}

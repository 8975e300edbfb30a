using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace ChinaAiWeekly.Web.Tables;

/// <summary>Values that an address asks for; what cannot be read was not asked for.</summary>
public static class Asked
{
    /// <summary>2025-09-10.</summary>
    public static DateOnly? Date(StringValues value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>true, false.</summary>
    public static bool? Truth(StringValues value) => bool.TryParse(value, out var truth) ? truth : null;

    /// <summary>A member of an enum by its name in any case; numbers are no names.</summary>
    public static T? Member<T>(StringValues value) where T : struct, Enum =>
        value.ToString() is [var first, ..] && char.IsAsciiLetter(first) && Enum.TryParse<T>(value, true, out var member) ? member : null;
}

using System.Globalization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ChinaAiWeekly.Store.Schema;

/// <summary>Instants are UTC on both engines; SQLite alone would give them back without a kind.</summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => value.ToUniversalTime(),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));

/// <summary>
/// Decimals without trailing zeros. SQLite gives 140 back as 140.0 and PostgreSQL as it was written: without this the
/// same issue would have other JSON on another engine.
/// </summary>
internal sealed class PlainDecimalConverter() : ValueConverter<decimal, decimal>(
    value => Plain(value),
    value => Plain(value))
{
    /// <summary>Division by one with all 28 decimals gives the shortest scale.</summary>
    public static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}

/// <summary>Line numbers as text: 3 17 18.</summary>
internal sealed class LineListConverter() : ValueConverter<IReadOnlyList<int>, string>(
    lines => string.Join(' ', lines),
    text => Split(text))
{
    private static IReadOnlyList<int> Split(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(line => int.Parse(line, CultureInfo.InvariantCulture))];
}

internal sealed class LineListComparer() : ValueComparer<IReadOnlyList<int>>(
    (one, other) => ReferenceEquals(one, other) || (one != null && other != null && one.SequenceEqual(other)),
    lines => lines.Aggregate(0, HashCode.Combine),
    lines => lines);

/// <summary>Names as text, one a line.</summary>
internal sealed class NameListConverter() : ValueConverter<IReadOnlyList<string>, string>(
    names => string.Join('\n', names),
    text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries));

internal sealed class NameListComparer() : ValueComparer<IReadOnlyList<string>>(
    (one, other) => ReferenceEquals(one, other) || (one != null && other != null && one.SequenceEqual(other)),
    names => names.Aggregate(0, (hash, name) => HashCode.Combine(hash, name.GetHashCode(StringComparison.Ordinal))),
    names => names);

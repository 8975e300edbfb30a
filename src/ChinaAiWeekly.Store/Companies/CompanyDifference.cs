namespace ChinaAiWeekly.Store.Companies;

/// <summary>What two states of a company differ in, for the audit log.</summary>
internal static class CompanyDifference
{
    /// <summary><c>ko: 알리바바 → 알리바바그룹; tickers: +1111.HK −BABA US</c>; empty where nothing differs.</summary>
    public static string Between(CompanyDetails before, CompanyDetails after)
    {
        IEnumerable<string?> differences =
        [
            Value("ko", before.Ko, after.Ko),
            Value("en", before.En, after.En),
            Value("zh", before.Zh, after.Zh),
            Value("segment", before.Segment, after.Segment),
            Words("tickers", before.Tickers, after.Tickers),
            Words("aliases", before.Aliases, after.Aliases),
            Words("ambiguous", before.Ambiguous, after.Ambiguous),
            before.Confirmed == after.Confirmed ? null : after.Confirmed ? "confirmed" : "not confirmed",
        ];
        return string.Join("; ", differences.OfType<string>());
    }

    private static string? Value(string name, string? before, string? after) => before == after ? null : $"{name}: {before ?? "–"} → {after ?? "–"}";

    private static string? Words(string name, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        if (before.SequenceEqual(after)) return null;
        var words = after.Except(before).Select(word => $" +{word}").Concat(before.Except(after).Select(word => $" −{word}")).ToList();
        return words.Count == 0 ? $"{name}: {string.Join(", ", after)}" : $"{name}:{string.Concat(words)}";
    }
}

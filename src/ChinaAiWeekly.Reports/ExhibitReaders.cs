using ChinaAiWeekly.Reports.Exhibits;

namespace ChinaAiWeekly.Reports;

/// <summary>The types of exhibit in the order in which they are tried. A new type is one reader and one line here.</summary>
internal static class ExhibitReaders
{
    public static IReadOnlyList<ExhibitReader> All { get; } =
    [
        new LaunchReader(),
        new ValuationReader(),
        new ReturnReader(),
        new MarketShareReader(),
        new CapexReader(),
        new BenchmarkReader(),
        new SeriesReader(),
        new ProseReader(),
    ];

    /// <summary>The first reader whose words are in the title and whose shape the rows have, else one known by shape alone.</summary>
    public static ExhibitReader ForLabelled(ExhibitContent content) =>
        Typed(content) ?? All.First(reader => reader.FitsUntitled(content));

    /// <summary>Whether a title speaks of any type.</summary>
    public static bool Names(ReadOnlySpan<char> title)
    {
        foreach (var reader in All)
            if (reader.Names(title))
                return true;
        return false;
    }

    /// <summary>As <see cref="ForLabelled"/>, without the types that every block of text would be.</summary>
    public static ExhibitReader? Typed(ExhibitContent content)
    {
        var title = content.Above is { } above ? above.Chars : content.Title.Chars;
        foreach (var reader in All)
            if (reader.Names(title) && reader.Fits(content))
                return reader;
        return null;
    }
}

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

    /// <summary>The readers whose words are in a title.</summary>
    public static List<ExhibitReader> Naming(ReadOnlySpan<char> title)
    {
        var naming = new List<ExhibitReader>();
        foreach (var reader in All)
            if (reader.Names(title))
                naming.Add(reader);
        return naming;
    }

    /// <summary>Whether a title promises rows of numbers; words for launches stand above any text.</summary>
    public static bool Promises(ReadOnlySpan<char> title) => Naming(title).Exists(reader => reader.Type != ExhibitType.Launches);

    /// <summary>The first reader that the title names and whose shape the rows have.</summary>
    public static ExhibitReader? Typed(ExhibitContent content, List<ExhibitReader> naming) =>
        naming.Find(reader => reader.Fits(content));

    /// <summary>The first reader that knows the rows by their shape alone.</summary>
    public static ExhibitReader Untitled(ExhibitContent content) => All.First(reader => reader.FitsUntitled(content));
}

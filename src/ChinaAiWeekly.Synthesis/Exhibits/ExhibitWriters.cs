using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>The exhibits that may stand inside a feature. Valuations and returns belong to the market section.</summary>
internal static class ExhibitWriters
{
    public static IReadOnlyList<Action<Page>> InFeatures { get; } =
    [
        LaunchWriter.Write,
        BenchmarkWriter.Write,
        MarketShareWriter.Write,
        CapexWriter.Write,
        SeriesWriter.Write,
        TextExhibitWriter.Write,
    ];
}

namespace ChinaAiWeekly.Store.Views;

/// <summary>Benchmark scores, exhibit by exhibit, newest issue first.</summary>
/// <param name="Models">Every model ever scored, by name: what the page can be narrowed to.</param>
public sealed record BenchmarksView(IReadOnlyList<string> Models, string? Model, IReadOnlyList<BenchmarkExhibit> Exhibits);

/// <summary>One exhibit: one model or several over the same benchmarks.</summary>
public sealed record BenchmarkExhibit(ExhibitKey Exhibit, IReadOnlyList<ModelScores> Models)
{
    /// <summary>The benchmarks in the order of the source.</summary>
    public IReadOnlyList<string> Benchmarks() => [.. Models.SelectMany(model => model.Scores).Select(score => score.Benchmark).Distinct()];
}

/// <param name="Company">The model's maker; null where the issue does not say.</param>
public sealed record ModelScores(string Model, CompanyName? Company, IReadOnlyList<ScoreRow> Scores);

public sealed record ScoreRow(string Benchmark, decimal Score, SourceLine Source);

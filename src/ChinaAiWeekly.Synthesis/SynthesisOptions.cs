namespace ChinaAiWeekly.Synthesis;

/// <summary>What kind of corpus is made.</summary>
public enum CorpusKind
{
    /// <summary>Every issue comes from another editor and another world: for measuring a reader.</summary>
    Varied,

    /// <summary>One desk, week after week: prices walk, shares shift, forecasts are revised. For the demo.</summary>
    Demo,
}

/// <param name="First">The date of the first issue; the others follow a week apart. Null = a date of the kind's own.</param>
public sealed record SynthesisOptions(CorpusKind Kind = CorpusKind.Varied, DateOnly? First = null)
{
    internal DateOnly Start => First ?? (Kind == CorpusKind.Demo ? new DateOnly(2024, 9, 18) : new DateOnly(2023, 1, 4));
}

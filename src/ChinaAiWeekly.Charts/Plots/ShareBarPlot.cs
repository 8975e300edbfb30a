namespace ChinaAiWeekly.Charts;

/// <summary>
/// Shares of a whole: the first as a full bar, those compared with it stacked on the same baseline, the rest below.
/// A remainder that no source states belongs to <see cref="Others"/> with <see cref="Tone.Unstated"/>.
/// </summary>
public sealed record ShareBarPlot : Plot
{
    public required Mark Lead { get; init; }

    /// <summary>The parts of the stacked bar; empty draws no comparison.</summary>
    public IReadOnlyList<Mark> Stack { get; init; } = [];

    /// <summary>Name and printed sum of the stack, such as '2~4위 합산' and '34.9%'.</summary>
    public string StackName { get; init; } = "";

    public string StackLabel { get; init; } = "";

    /// <summary>The difference in words, such as '0.9%p 차'.</summary>
    public string GapLabel { get; init; } = "";

    public IReadOnlyList<Mark> Others { get; init; } = [];

    public override bool IsEmpty => Lead.Value is null && Stack.Count == 0 && Others.Count == 0;
}

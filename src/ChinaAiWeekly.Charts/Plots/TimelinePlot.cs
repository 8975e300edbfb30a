namespace ChinaAiWeekly.Charts;

/// <summary>Something that happened on a day, or at an unknown day up to <see cref="End"/>, drawn as an open bar.</summary>
public sealed record TimelineEvent(string Name, DateOnly Start, DateOnly? End = null)
{
    /// <inheritdoc cref="Mark.Note"/>
    public string? Note { get; init; }

    /// <inheritdoc cref="Mark.Href"/>
    public string? Href { get; init; }

    public bool IsFocal { get; init; }
}

/// <summary>Events of one kind, under one heading.</summary>
public sealed record TimelineLane(string Name, IReadOnlyList<TimelineEvent> Events);

/// <summary>A labelled day on the axis, such as the first of a month.</summary>
public sealed record TimelineLabel(DateOnly Day, string Text);

/// <summary>Events along time in lanes; each prints its name, on as many lines as it takes for none to touch.</summary>
public sealed record TimelinePlot : Plot
{
    public required IReadOnlyList<TimelineLane> Lanes { get; init; }

    public IReadOnlyList<TimelineLabel> AxisLabels { get; init; } = [];

    public override bool IsEmpty => Lanes.All(lane => lane.Events.Count == 0);
}

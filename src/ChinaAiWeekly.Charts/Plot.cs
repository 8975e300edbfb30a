namespace ChinaAiWeekly.Charts;

/// <summary>
/// What to draw, without saying how: plain data that any engine could draw. All words and printed numbers come from
/// the caller, already in the reader's language and already rounded; the plot only decides where they stand.
/// </summary>
public abstract record Plot
{
    /// <summary>Prefix of every id inside the picture; must be unique on its page.</summary>
    public required string Id { get; init; }

    /// <summary>The accessible name, read out before anything else.</summary>
    public required string Title { get; init; }

    /// <summary>The figures in a sentence or two, for readers who cannot see the picture.</summary>
    public string Description { get; init; } = "";

    /// <summary>Drawn in place of the plot when there is nothing to draw.</summary>
    public string EmptyText { get; init; } = "–";

    /// <summary>Where the figures come from; printed under the standalone picture, pages print it themselves.</summary>
    public string Source { get; init; } = "";

    /// <summary>Further class names for the root element.</summary>
    public string Class { get; init; } = "";

    /// <summary>Formats a number that the plot itself chooses, such as a gridline's.</summary>
    public Func<decimal, string> TickLabel { get; init; } =
        value => value.ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>True when there is no mark at all; pages may then show words instead of a picture.</summary>
    public abstract bool IsEmpty { get; }
}

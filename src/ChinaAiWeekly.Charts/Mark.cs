namespace ChinaAiWeekly.Charts;

/// <summary>The role of a mark, and so its colour; colour never stands alone, the label says the same.</summary>
public enum Tone
{
    /// <summary>The mark that the picture is about.</summary>
    Accent,

    /// <summary>What the focal mark is compared with.</summary>
    Peer,

    /// <summary>Everything else taken together: pale with an outline.</summary>
    Rest,

    /// <summary>What no source states: an empty dashed outline.</summary>
    Unstated,

    /// <summary>A rise.</summary>
    Up,

    /// <summary>A fall.</summary>
    Down,
}

/// <summary>
/// One value that a reader can point at. <paramref name="Value"/> null means that the source gives no number:
/// the label is then printed in words and no length is drawn.
/// </summary>
public record Mark(string Name, decimal? Value, string Label)
{
    /// <summary>Shown on hover and read out on focus: name, value, source line. Default: name and label.</summary>
    public string? Note { get; init; }

    /// <summary>Where the value comes from. A mark with an address is a link and takes keyboard focus.</summary>
    public string? Href { get; init; }

    /// <summary>Null lets the plot choose: by sign in a diverging plot, else accent for the focal mark and peer for others.</summary>
    public Tone? Tone { get; init; }

    /// <summary>The mark that the picture is about; its name and value are bold.</summary>
    public bool IsFocal { get; init; }

    internal string Reading => Note ?? $"{Name} {Label}".Trim();
}

/// <summary>A value to compare with, such as a median, drawn as a line across the plot.</summary>
public sealed record Reference(decimal Value, string Label);

/// <summary>A labelled place on an axis of continuous values.</summary>
public sealed record AxisLabel(decimal Value, string Text);

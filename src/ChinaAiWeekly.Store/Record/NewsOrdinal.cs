namespace ChinaAiWeekly.Store.Record;

/// <summary>
/// The number in a news item's address, its own for ever. An item that a later revision drops keeps its row, so that its
/// address can say so and the number is given to no other item.
/// </summary>
public sealed class NewsOrdinal
{
    public DateOnly IssueDate { get; set; }

    public int Ordinal { get; set; }

    /// <summary>As the last revision that holds the item writes it.</summary>
    public required string Headline { get; set; }

    /// <summary>Where the headline begins in the last revision that holds the item.</summary>
    public int Start { get; set; }

    /// <summary>The last revision that holds the item.</summary>
    public int LastRevision { get; set; }
}

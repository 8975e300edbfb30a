using ChinaAiWeekly.Reports;

namespace ChinaAiWeekly.Store.Projections;

/// <summary>One news item; the span reaches from its headline to its end.</summary>
public sealed class NewsRow : ProjectedRow
{
    /// <summary>The number in the item's address, its own for ever: <c>/news/{date}/{ordinal}</c>.</summary>
    public int Ordinal { get; set; }

    public NewsCategory Category { get; set; }

    /// <summary>The category's heading as the issue writes it.</summary>
    public required string CategoryTitle { get; set; }

    public required string Headline { get; set; }

    /// <summary>The first date in the item.</summary>
    public DateOnly? Date { get; set; }
}

/// <summary>One bullet or paragraph of a news item. <see cref="Level"/> 0 = directly below the headline.</summary>
public sealed class NewsFactRow : ProjectedRow
{
    /// <summary>Position of the news item.</summary>
    public int News { get; set; }

    public string? Label { get; set; }

    public required string Text { get; set; }

    public int Level { get; set; }
}

/// <summary>A company that a news item names; in order of first appearance, with the item's span.</summary>
public sealed class NewsCompanyRow : ProjectedRow
{
    /// <summary>Position of the news item.</summary>
    public int News { get; set; }

    /// <summary>Slug.</summary>
    public required string Company { get; set; }
}

public sealed class NewsLinkRow : ProjectedRow
{
    /// <summary>Position of the news item.</summary>
    public int News { get; set; }

    public required string Text { get; set; }

    /// <summary>http, https or mailto.</summary>
    public required string Address { get; set; }
}

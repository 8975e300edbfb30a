namespace ChinaAiWeekly.Store.Record;

/// <summary>
/// The one row that every public answer depends on: raised in the transaction that changes something public, it is part
/// of every ETag and cache key, so nothing ever has to be invalidated.
/// </summary>
public sealed class ContentVersion
{
    /// <summary>The key of the only row.</summary>
    public const int Only = 1;

    public int Id { get; set; }

    public long Value { get; set; }

    /// <summary>Raised with every change of the company catalog; a catalog read at one number is good while it stands.</summary>
    public long Catalog { get; set; }
}

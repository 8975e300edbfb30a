namespace ChinaAiWeekly.Store.Record;

/// <summary>A fact about the database itself, by name.</summary>
public sealed class Stamp
{
    public required string Name { get; set; }

    public required string Value { get; set; }
}

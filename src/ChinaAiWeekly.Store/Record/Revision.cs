namespace ChinaAiWeekly.Store.Record;

/// <summary>One uploaded text of an issue: the bytes as they came, never changed and never deleted.</summary>
public sealed class Revision
{
    public DateOnly IssueDate { get; set; }

    /// <summary>From 1, without gaps within an issue.</summary>
    public int Number { get; set; }

    public required byte[] Bytes { get; set; }

    /// <summary>utf-8, utf-16le, utf-16be or cp949.</summary>
    public required string EncodingName { get; set; }

    /// <summary>Of <see cref="Bytes"/>, lower-case hex.</summary>
    public required string Sha256 { get; set; }

    /// <summary>The name the file came with, without folders; for people only, never used as a path.</summary>
    public string? FileName { get; set; }

    public string? Note { get; set; }

    public required string Author { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>UTC. When readers saw it first.</summary>
    public DateTime PublishedAt { get; set; }

    /// <summary>The parser that read it when it was published.</summary>
    public int ParserVersion { get; set; }
}

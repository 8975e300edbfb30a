using ChinaAiWeekly.Reports;

namespace ChinaAiWeekly.Store.Projections;

/// <summary>What a published issue says about itself. Every other projected row belongs to one and goes with it.</summary>
public sealed class PublishedIssue
{
    public DateOnly IssueDate { get; set; }

    public int Revision { get; set; }

    public int ParserVersion { get; set; }

    /// <summary>UTC, see <see cref="Record.Issue.FirstPublishedAt"/>.</summary>
    public DateTime FirstPublishedAt { get; set; }

    /// <summary>UTC, when readers saw this revision first.</summary>
    public DateTime PublishedAt { get; set; }

    public required string Headline { get; set; }

    public string? Title { get; set; }

    /// <summary>The issue's own number, where it prints one.</summary>
    public int? Number { get; set; }

    public IReadOnlyList<string> Authors { get; set; } = [];

    public string? Language { get; set; }

    public DateSource? DateSource { get; set; }

    public int? DateLine { get; set; }

    public required string Sha256 { get; set; }

    /// <summary>Lines of the source.</summary>
    public int Lines { get; set; }

    /// <summary>Coverage: numbers in the source, and how many of them became data.</summary>
    public int Numbers { get; set; }

    public int Structured { get; set; }

    public IReadOnlyList<int> UnusedLines { get; set; } = [];
}

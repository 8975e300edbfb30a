using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Prose;
using ChinaAiWeekly.Store.Views;

namespace ChinaAiWeekly.Web.Pages.Issues;

/// <summary>A stretch of an issue as its page shows it.</summary>
public abstract record IssuePart
{
    /// <summary>A heading, the anchor of its section.</summary>
    public sealed record Heading(ProseHeading Block, string Anchor) : IssuePart;

    /// <summary>Text as written.</summary>
    public sealed record Text(List<ProseBlock> Blocks) : IssuePart;

    /// <summary>A news item: its line in lists and the text below its headline.</summary>
    public sealed record News(NewsLine Item, List<ProseBlock> Blocks) : IssuePart;

    /// <summary>An exhibit drawn in place of its rows.</summary>
    /// <param name="Unread">Lines of it that no fact was read from: shown as written, so that nothing is lost.</param>
    /// <param name="Notes">What stands among its rows and is none: footnotes, units.</param>
    public sealed record Drawn(ExhibitView Exhibit, IReadOnlyList<TextLine> Unread, IReadOnlyList<TextLine> Notes) : IssuePart;

    /// <summary>The anchor of an exhibit that is shown as text.</summary>
    public sealed record Mark(int Exhibit) : IssuePart;
}

/// <summary>
/// Lays an issue out in the order of its text, with drawn exhibits where their rows stand and news items by themselves.
/// Whatever is neither stays text.
/// </summary>
internal sealed class IssueLayout
{
    private readonly ParsedIssue parsed;
    private readonly IReadOnlyList<ExhibitView> exhibits;
    private readonly IReadOnlyList<NewsLine> news;
    private readonly IReadOnlyList<string> lines;

    /// <summary>Where each line begins in the text.</summary>
    private readonly List<int> starts = [0];
    private readonly List<IssuePart> parts = [];
    private readonly HashSet<int> shown = [];
    private int section;

    private IssueLayout(IssueView view)
    {
        parsed = view.Document.Parsed;
        exhibits = view.Exhibits;
        news = view.News;
        lines = view.Document.Text.Split('\n');
        foreach (var line in lines) starts.Add(starts[^1] + line.Length + 1);
    }

    public static IReadOnlyList<IssuePart> Of(IssueView view)
    {
        var layout = new IssueLayout(view);
        foreach (var block in layout.parsed.Document) layout.Add(block);
        return layout.parts;
    }

    private void Add(ProseBlock block)
    {
        var touched = parsed.Exhibits.Where(exhibit => exhibit.Type != ExhibitType.Text && Meets(block.Span, exhibit.Span)).ToList();
        if (touched.Count > 0)
        {
            AddExhibits(block, touched);
            return;
        }

        foreach (var exhibit in parsed.Exhibits.Where(exhibit => exhibit.Type == ExhibitType.Text && Meets(block.Span, exhibit.Span)))
        {
            if (shown.Add(exhibit.Number)) parts.Add(new IssuePart.Mark(exhibit.Number));
        }

        AddText(block);
    }

    /// <summary>A block may begin inside one exhibit and end in another, or in none: then it is taken piece by piece.</summary>
    private void AddExhibits(ProseBlock block, List<Exhibit> touched)
    {
        if (!touched.Any(exhibit => IsInside(block, exhibit.Span)) && ProsePieces.Of(block, touched.SelectMany(exhibit => Ends(exhibit.Span))) is { Count: > 0 } pieces)
        {
            foreach (var piece in pieces) Add(piece);
            return;
        }

        foreach (var exhibit in touched.Where(exhibit => shown.Add(exhibit.Number)))
        {
            if (exhibits.FirstOrDefault(view => view.Exhibit.Number == exhibit.Number) is { } view) parts.Add(new IssuePart.Drawn(view, Lines(exhibit, LineKind.Unused), Lines(exhibit, LineKind.Prose)));
        }
    }

    private void AddText(ProseBlock block)
    {
        if (NewsAt(block.Span) is { } at && at < news.Count)
        {
            var headline = parsed.News[at].HeadlineSpan;
            if (Meets(block.Span, headline) && !IsInside(block, headline) && ProsePieces.Of(block, Ends(headline)) is { Count: > 0 } pieces)
                foreach (var piece in pieces) AddText(piece);
            else if (Meets(block.Span, headline)) parts.Add(new IssuePart.News(news[at], []));
            else if (parts is [.., IssuePart.News current] && current.Item == news[at]) current.Blocks.Add(block);
            else parts.Add(new IssuePart.Text([block]));
        }
        else if (block is ProseHeading heading)
        {
            parts.Add(new IssuePart.Heading(heading, "s" + (++section).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
        else if (parts is [.., IssuePart.Text text])
        {
            text.Blocks.Add(block);
        }
        else
        {
            parts.Add(new IssuePart.Text([block]));
        }
    }

    /// <summary>The first news item that shares text with a stretch; items stand in the order of the text.</summary>
    private int? NewsAt(SourceSpan span)
    {
        var (low, high) = (0, parsed.News.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (parsed.News[middle].Span.End <= span.Start) low = middle + 1;
            else high = middle;
        }
        return low < parsed.News.Count && Meets(span, parsed.News[low].Span) ? low : null;
    }

    private IReadOnlyList<TextLine> Lines(Exhibit exhibit, LineKind kind) =>
        [.. parsed.Lines.Skip(exhibit.Span.Line - 1).TakeWhile(use => use.Line <= lines.Count && starts[use.Line - 1] < exhibit.Span.End)
            .Where(use => use.Kind == kind)
            .Select(use => new TextLine(use.Line, WithoutMarks(lines[use.Line - 1])))];

    /// <summary>Without the marks of a bullet and of emphasis; an asterisk of a footnote stays.</summary>
    private static string WithoutMarks(string line)
    {
        var text = line.TrimStart('>', ' ').TrimEnd();
        if (text.StartsWith("- ", StringComparison.Ordinal) || text.StartsWith("* ", StringComparison.Ordinal)) text = text[2..].TrimStart();
        return text.Replace("**", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal);
    }

    private static IEnumerable<int> Ends(SourceSpan span) => [span.Start, span.End];

    private static bool IsInside(ProseBlock block, SourceSpan span) => block.Span.Start >= span.Start && block.Span.End <= span.End;

    private static bool Meets(SourceSpan block, SourceSpan other) => block.Start < other.End && other.Start < block.End;
}

using ChinaAiWeekly.Reports.Outline;

namespace ChinaAiWeekly.Reports.News;

/// <summary>One news item while it is read.</summary>
/// <param name="line">All of the headline's line, with what stands in brackets behind it.</param>
internal sealed class NewsDraft(NewsCategory category, string categoryTitle, Passage headline, Passage line, SourceSpan titleSpan)
{
    private readonly List<(NewsFact Fact, Passage Whole)> facts = [];
    private int end = Math.Max(headline.End, line.End);

    public Passage Headline => headline;

    public SourceSpan TitleSpan => titleSpan;

    /// <summary>The headline is a bullet: the next top bullet is the next item.</summary>
    public bool IsBullet { get; set; }

    public IEnumerable<Passage> Facts => facts.Select(fact => fact.Whole);

    public List<Passage> Sources { get; } = [];

    public void Add(Passage? label, Passage text, Passage whole, int level)
    {
        facts.Add((new(label?.Text, text.Text, level, whole.Span), whole));
        end = Math.Max(end, whole.End);
    }

    public void AddSource(Passage text)
    {
        Sources.Add(text);
        end = Math.Max(end, text.End);
    }

    public NewsItem Build(ReadingContext context)
    {
        var last = context.Map.Source(end - 1, 1).End;
        // What stands in brackets or as a link behind the bold headline belongs to the item, too.
        var span = titleSpan with { Length = Math.Max(titleSpan.Length, last - titleSpan.Start) };
        return new(
            category, categoryTitle, headline.Text, context.FirstDate(headline.Start, line.End, end), context.CompaniesIn(headline.Start, end),
            facts.ConvertAll(fact => fact.Fact), Links(context), headline.Span, span);
    }

    private List<SourceLink> Links(ReadingContext context)
    {
        var stop = Math.Max(end, context.Map.Visible(titleSpan.End));
        var links = context.Map.LinksIn(headline.Start, stop).ToList();
        foreach (var address in BareAddresses.Find(new(context.Map, headline.Start, stop - headline.Start)))
            if (!links.Exists(link => link.Span.Start <= address.Span.Start && link.Span.End >= address.Span.Start))
                links.Add(address);
        return links;
    }
}

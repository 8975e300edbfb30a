using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Reports.Exhibits;
using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports;

/// <summary>What the readers of one issue share: what was found over the whole text, and what they have used of it.</summary>
internal sealed class ReadingContext
{
    private static readonly WordList Indices =
    [
        "지수", "index", "csi 300", "csi300", "hstech", "항셍", "hang seng", "golden dragon", "kospi", "코스피", "kosdaq", "코스닥", "나스닥", "nasdaq", "s&p", "상해종합", "상하이종합", "심천성분", "선전성분", "etf", "msci", "벤치마크", "星50", "과창판",
    ];

    private readonly CompanyCatalog catalog;
    private readonly Dictionary<(string Name, string? Ticker), ResolvedRow> rows = [];

    public ReadingContext(TextMap map, CompanyCatalog catalog, DateOnly? date, ICollection<Diagnostic> diagnostics)
    {
        (Map, this.catalog, IssueDate, Diagnostics) = (map, catalog, date, diagnostics);
        Companies = new(catalog);
        Scannable = map.Scannable;
        Folded = Glyphs.Fold(Scannable);
        Mentions = catalog.Matcher.Find(Scannable, Folded);
        Dates = ReportDate.ScanFolded(Folded, date);
        foreach (var mention in Mentions)
            if (mention.OtherTicker is not null)
                Companies.Check(mention, map.Source(mention.Start, mention.Length));
    }

    public TextMap Map { get; }

    /// <summary>The visible text without code and addresses, position for position.</summary>
    public string Scannable { get; }

    /// <summary>The same in plain letters and signs, folded once for all that scan it.</summary>
    public string Folded { get; }

    public DateOnly? IssueDate { get; }

    public IssueCompanies Companies { get; }

    public List<CompanyMatch> Mentions { get; }

    public List<FoundDate> Dates { get; }

    public ICollection<Diagnostic> Diagnostics { get; }

    /// <summary>What typed rows were read from.</summary>
    public RangeSet Used { get; } = new();

    /// <summary>What was read and is no fact: ranks such as 1위, durations, rows that add up others.</summary>
    public RangeSet Passed { get; } = new();

    /// <summary>Rows of typed exhibits that gave nothing.</summary>
    public List<Passage> Unread { get; } = [];

    /// <summary>The line of each typed fact.</summary>
    public List<int> Facts { get; } = [];

    /// <summary>The company that a passage names first.</summary>
    public string? CompanyIn(Passage passage)
    {
        var at = FirstMention(passage.Start);
        return at < Mentions.Count && Mentions[at].Start < passage.End ? Mentions[at].Slug : null;
    }

    /// <summary>The companies that a stretch of visible text names, in order, each once.</summary>
    public IReadOnlyList<string> CompaniesIn(int start, int end)
    {
        var found = new List<string>();
        for (var at = FirstMention(start); at < Mentions.Count && Mentions[at].Start < end; at++)
            if (!found.Contains(Mentions[at].Slug))
                found.Add(Mentions[at].Slug);
        return found;
    }

    /// <summary>
    /// The first date of a news item. Where that is 전일, it counts from the issue's date: no item goes on from another's.
    /// </summary>
    public DateOnly? FirstDate(int start, int headline, int end)
    {
        var at = Sorted.From(Dates, start, date => date.Start);
        if (at == Dates.Count || Dates[at].Start >= end)
            return null;
        var first = Dates[at];
        // 같은 날 in a headline means a day that stands below it, not that of another item.
        for (var next = at; first.Start < headline && IsSameDay(first) && next < Dates.Count && Dates[next].Start < end; next++)
            if (!IsSameDay(Dates[next]))
                first = Dates[next];
        var words = Scannable.Substring(first.Start, first.Length);
        return words is "전일" or "전날" && ReportDate.Scan(words, IssueDate) is [var own, ..] ? own.Date : first.Date;
    }

    private bool IsSameDay(FoundDate date) => Scannable.AsSpan(date.Start, date.Length) is "같은 날" or "같은날" or "당일" or "이날";

    public string? SegmentOf(string? company) => company is null ? null : catalog.BySlug(company)?.Segment;

    /// <summary>An exhibit's row by its name; one that the catalog lacks becomes an unconfirmed company, an index none.</summary>
    /// <param name="owner">Who stands beside a name that may be a brand.</param>
    public (string Name, string? Ticker, string? Company) Row(Passage name, string? ticker, Passage? owner = null)
    {
        var text = WithoutParticle(name).Text;
        // A row of several columns is asked about once a column.
        if (!rows.TryGetValue((text, ticker), out var row))
            rows.Add((text, ticker), row = catalog.Resolve(text, ticker));
        if (row.Match == RowMatch.Unknown && owner is { } behind && CompanyIn(behind) is { } slug)
            return (row.Name, row.Ticker, slug);
        var company = row.Company is null && OutlineWords.HasAny(text, Indices) ? null : Companies.Resolve(row, name.Span);
        return (row.Name, row.Ticker, company);
    }

    /// <summary>Notes what a typed fact was read from: the whole bullet, or name and cell of a table.</summary>
    public void Use(ExhibitCell cell)
    {
        if (cell.Row.IsTable)
        {
            Used.Add(cell.Row.Name);
            Used.Add(cell.Value);
        }
        else
        {
            Used.Add(cell.Row.Whole);
        }
        Count(cell.Value);
    }

    /// <summary>Notes one more fact that stands on a passage's line.</summary>
    public void Count(Passage passage) => Facts.Add(Map.Lines.LineOf(passage.Span.Start));

    /// <summary>The index of the first mention at or behind a position.</summary>
    public int FirstMention(int start) => Sorted.From(Mentions, start, mention => mention.Start);

    /// <summary>바이두가 is 바이두 where the catalog knows it.</summary>
    private Passage WithoutParticle(Passage name)
    {
        var at = FirstMention(name.Start);
        return at < Mentions.Count && Mentions[at].Start == name.Start && name.End - Mentions[at].End is 1 or 2
            && name[name.Length - 1] is '은' or '는' or '이' or '가' or '도' or '의' or '과' or '와' or '로' && !name[Mentions[at].Length].Equals(' ')
            ? name.Slice(0, Mentions[at].Length)
            : name;
    }
}

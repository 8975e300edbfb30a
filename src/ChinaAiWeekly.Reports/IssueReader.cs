using ChinaAiWeekly.Reports.Exhibits;
using ChinaAiWeekly.Reports.News;
using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports;

/// <summary>Reads an outline into an issue: exhibits first, then news from what they leave, then what all text holds.</summary>
internal sealed class IssueReader(MarkdownSource source, ReadingContext context)
{
    private readonly List<Part> parts = CaptionsBelow.Lift(PartReader.Read(source.Nodes));
    private readonly LineUses uses = new(source.Map.Lines);
    private readonly FactLists facts = new();

    /// <summary>The issue; date and hash are left to the caller.</summary>
    public ParsedIssue Read(FrontMatter front)
    {
        var sections = SectionReader.Read(parts);
        var finder = new ExhibitFinder(parts, sections);
        var blocks = finder.Find();
        for (var at = 0; at < sections.Count; at++)
            if (IsStory(sections[at], at, finder, blocks))
                sections[at] = sections[at] with { Section = sections[at].Section with { Kind = SectionKind.Feature } };
            else if (IsMarketAlone(sections[at], at, finder, blocks))
                sections[at] = sections[at] with { Section = sections[at].Section with { Kind = SectionKind.Market } };
        Nodes(source.Nodes);
        if (source.FrontMatter is { } matter)
            uses.Set(matter, LineKind.FrontMatter);
        for (var at = 0; at < sections.Count; at++)
            uses.Set(sections[at].Title.Span, LineKind.Heading, at);
        foreach (var block in blocks)
            Exhibit(block);
        var news = sections.Where(section => section.Section.Kind == SectionKind.News)
            .SelectMany(section => new NewsReader(parts, section, finder.IsTaken, context).Read()).ToList();
        for (var at = 0; at < news.Count; at++)
            Item(news[at], at);
        foreach (var row in context.Unread)
            uses.Set(row, LineKind.Unused);

        var items = news.ConvertAll(item => item.Build(context));
        var title = SectionReader.DocumentTitle(parts);
        var quantities = Quantities(blocks);
        var onReturns = blocks.FindAll(IsOnReturns);
        var lines = uses.Build(context.Facts);
        if (items.Count == 0 && facts.Exhibits.Count == 0 && !HasLabels(source.Nodes))
            context.Diagnostics.Add(DiagnosticMessages.NothingRecognised(source.Map.Lines.Span(0, 0)));
        return new()
        {
            Head = new(null, null, null, Headline(sections, title, items), front.Title ?? title?.Text.Text, front.Issue, front.Authors, front.Language, source.Map.Lines.Count, ""),
            Sections = sections.ConvertAll(section => section.Section),
            News = items,
            Exhibits = facts.Exhibits,
            MarketShares = facts.MarketShares,
            Capex = facts.Capex,
            Benchmarks = facts.Benchmarks,
            Launches = facts.Launches,
            Valuations = facts.Valuations,
            Returns = Returns(onReturns),
            Directions = Directions(blocks.FindAll(block => IsOnReturns(block) || block.Reader.Type == ExhibitType.Text)),
            Series = facts.Series,
            Quantities = quantities,
            Mentions = context.Mentions.Select(found => new Mention(found.Slug, found.Text, source.Map.Source(found.Start, found.Length))).ToList(),
            UnconfirmedCompanies = context.Companies.Unconfirmed,
            Diagnostics = context.Diagnostics.Concat(context.Companies.Diagnostics).OrderBy(one => one.Span.Start).ToList(),
            Coverage = CoverageCount.Of(source.Map, context, quantities, lines, source.FrontMatter?.End ?? 0),
            Lines = lines,
            Document = source.Document,
        };
    }

    private static string Headline(List<SectionPart> sections, TitlePart? title, List<NewsItem> items) =>
        sections.Find(section => section.Section.Kind == SectionKind.Feature)?.Section.Title
        ?? title?.Text.Text ?? (items.Count > 0 ? items[0].Headline : "");

    /// <summary>'AI 네이티브' 밸류에이션의 첫 시험대: a heading that speaks of valuations above a story without market data.</summary>
    private bool IsStory(SectionPart section, int at, ExhibitFinder finder, List<ExhibitBlock> blocks) =>
        section.Section.Kind == SectionKind.Market
        && !blocks.Exists(block => block.Section == at && block.Reader.Type is ExhibitType.Valuation or ExhibitType.Return)
        && Enumerable.Range(section.From, section.To - section.From).Any(part => parts[part] is ContentPart { Node: ParagraphNode } && !finder.IsTaken(part));

    /// <summary>주가 수익률 above returns that are sentences: nothing else stands in it, whatever they look like.</summary>
    private bool IsMarketAlone(SectionPart section, int at, ExhibitFinder finder, List<ExhibitBlock> blocks) =>
        section.Section.Kind == SectionKind.Feature && OutlineWords.NamesMarket(section.Title.Text.Chars)
        && blocks.Exists(block => block.Section == at && block.Reader.Type is ExhibitType.Valuation or ExhibitType.Return)
        && !Enumerable.Range(section.From, section.To - section.From).Any(part => parts[part] is ContentPart { Node: var node } && !finder.IsTaken(part)
            && node is not OpaqueNode && !(node is ParagraphNode { Whole.Text: var text } && text.Chars.StartsWith("[^")));

    private void Exhibit(ExhibitBlock block)
    {
        var number = facts.Exhibits.Count + 1;
        var (content, at) = (block.Content, number - 1);
        var rows = block.Reader.Read(content, number, context, facts);
        var end = Math.Max(block.TitleSpan.End, block.End.End);
        // A caption may stand below its table.
        var first = content.Tables is [var above, ..] && above.Span.Start < block.TitleSpan.Start ? above.Span : block.TitleSpan;
        facts.Exhibits.Add(new(
            number, block.Label?.Label.Text, block.Title.Text, block.Reader.Type, block.Section, rows, content.Commentary, content.Source,
            block.TitleSpan, first with { Length = end - first.Start }));
        uses.Set(block.TitleSpan, LineKind.ExhibitTitle, at);
        if (block.Reader.Type == ExhibitType.Text && ExhibitReaders.Promises(block.Title.Chars) && content.Rows.Exists(row => row.Whole.Chars.ContainsAnyInRange('0', '9') && !PartReader.EndsSentence(row.Whole)))
            context.Diagnostics.Add(DiagnosticMessages.TitleWithoutRows(block.TitleSpan));
        var kind = block.Reader.Type == ExhibitType.Text ? LineKind.Prose : LineKind.ExhibitRow;
        foreach (var table in content.Tables)
        {
            uses.Set(table.Span, LineKind.ExhibitRow, at);
            // 1주, 3개월: heads of columns measure nothing.
            if (block.Reader.Type != ExhibitType.Text)
                foreach (var head in table.Rows[0].Cells)
                    context.Used.Add(head);
        }
        // (달러/100만 토큰): a unit measures nothing.
        foreach (var head in content.Heads)
            if (UnitHint.Find(head.Text) is { Length: > 0 } unit && unit.Start + unit.Length <= head.Length)
                context.Used.Add(head.Slice(unit.Start, unit.Length));
        foreach (var line in content.GroupTitles.Concat(content.Subtitles))
            uses.Set(line, LineKind.ExhibitRow, at);
        foreach (var row in content.Rows)
            uses.Set(row.Whole, kind, at);
        foreach (var note in content.Notes)
            uses.Set(note, LineKind.Prose, at);
        foreach (var (text, remark) in content.Remarks)
            uses.Set(text, remark, at);
    }

    private void Item(NewsDraft item, int at)
    {
        uses.Set(item.TitleSpan, LineKind.NewsHeadline, at);
        foreach (var fact in item.Facts)
            uses.Set(fact, LineKind.NewsFact, at);
        foreach (var text in item.Sources)
            uses.Set(text, LineKind.Source, at);
    }

    private void Nodes(IEnumerable<OutlineNode> nodes)
    {
        foreach (var node in nodes)
            if (node is QuoteNode quote)
                Nodes(quote.Children);
            else
                uses.Set(node.Span, node is HeadingNode ? LineKind.Heading : node is OpaqueNode { IsCode: true } ? LineKind.Code : LineKind.Prose);
    }

    /// <summary>The segment of a return: its group's, else that of the commentary that names the company, else the catalog's.</summary>
    private List<WeeklyReturn> Returns(List<ExhibitBlock> blocks)
    {
        var segments = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in blocks.SelectMany(block => block.Content.Rows))
            if (!row.IsTable)
                DirectionReader.Segments(row.Name, row.Whole, context, segments);
        return facts.Returns.ConvertAll(one => one with
        {
            Segment = one.Segment ?? (one.Company is { } company ? segments.GetValueOrDefault(company) : null) ?? context.SegmentOf(one.Company),
        });
    }

    private List<ReturnDirection> Directions(List<ExhibitBlock> blocks)
    {
        var known = facts.Returns.Select(one => one.Company).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var texts = blocks.SelectMany(block => block.Content.Rows.Select(row => row.Whole)
            .Concat(block.Content.Notes).Concat(block.Content.Remarks.Select(remark => remark.Text)));
        return texts.OrderBy(text => text.Start).SelectMany(text => DirectionReader.Read(text, context, known)).DistinctBy(one => (one.Company, one.Sign)).ToList();
    }

    private static bool IsOnReturns(ExhibitBlock block) =>
        block.Reader.Type == ExhibitType.Return || ExhibitReaders.All.Any(reader => reader.Type == ExhibitType.Return && reader.Names(block.Title.Chars));

    /// <summary>The amounts in prose and in exhibits of text; a table's cell is no prose elsewhere, and where an exhibit's gave no row it was warned of.</summary>
    private List<QuantityFact> Quantities(List<ExhibitBlock> blocks)
    {
        var found = new List<QuantityFact>();
        var inTables = new RangeSet();
        var texts = blocks.Where(block => block.Reader.Type is ExhibitType.Text or ExhibitType.Launches).SelectMany(block => block.Content.Tables).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var cell in Tables(source.Nodes).Where(table => !texts.Contains(table)).SelectMany(table => table.Rows).SelectMany(row => row.Cells))
            inTables.Add(cell);
        foreach (var quantity in QuantityScanner.Scan(context.Scannable, context.Folded, context.Used))
        {
            if (context.Used.Touches(quantity.Start, quantity.End))
                continue;
            if (Ordinals.Include(context.Folded, quantity))
            {
                context.Passed.Add(quantity.Start, quantity.End);
                continue;
            }
            if (inTables.Touches(quantity.Start, quantity.End))
                continue;
            var span = source.Map.Source(quantity.Start, quantity.Length);
            found.Add(new(quantity.Text, quantity.Value, quantity.Upper, quantity.Unit, quantity.Qualifier, span));
            context.Facts.Add(span.Line);
        }
        return found;
    }

    private static IEnumerable<TableNode> Tables(IEnumerable<OutlineNode> nodes) => nodes.SelectMany(node => node switch
    {
        TableNode table => [table],
        ListNode list => list.Items.SelectMany(item => Tables(item.Children)),
        QuoteNode quote => Tables(quote.Children),
        _ => [],
    });

    private static bool HasLabels(IEnumerable<OutlineNode> nodes) => nodes.OfType<ListNode>().Any(list => list.Items.Any(
        item => (item.Line.Bold > 0 && item.Line.Split.Label is not null) || HasLabels(item.Children)));
}

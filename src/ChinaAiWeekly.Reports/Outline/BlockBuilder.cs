using ChinaAiWeekly.Reports.Prose;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChinaAiWeekly.Reports.Outline;

/// <summary>Turns Markdig's blocks into prose and nodes in one walk.</summary>
internal sealed class BlockBuilder(TextMap map, RepairedText repaired)
{
    private const int Depth = 64;
    private readonly InlineBuilder inlines = new(map, repaired);
    private SourceSpan? frontMatter;

    public MarkdownSource Build(MarkdownDocument document)
    {
        var prose = new List<ProseBlock>();
        var nodes = Blocks(document, prose, 0);
        return new(map, prose, nodes, frontMatter);
    }

    private List<OutlineNode> Blocks(ContainerBlock container, List<ProseBlock> prose, int depth)
    {
        var nodes = new List<OutlineNode>(container.Count);
        if (depth <= Depth)
            for (var at = 0; at < container.Count; at++)
                if (container[at] is Table table)
                    nodes.Add(Table(table, Pieces(container, ref at), prose));
                else if (Block(container[at], prose, depth) is { } node)
                    nodes.Add(node);
        return nodes;
    }

    private OutlineNode? Block(Block block, List<ProseBlock> prose, int depth)
    {
        switch (block)
        {
            case HeadingBlock heading:
                {
                    var span = Span(heading);
                    var (content, whole, _) = Text(heading.Inline, span);
                    prose.Add(new ProseHeading(heading.Level, content, span));
                    return new HeadingNode(heading.Level, whole, span);
                }
            case ParagraphBlock paragraph:
                {
                    var span = Span(paragraph);
                    var (content, whole, lines) = Text(paragraph.Inline, span);
                    prose.Add(new ProseParagraph(content, span));
                    return new ParagraphNode(whole, lines, span);
                }
            case ListBlock list:
                return List(list, prose, depth);
            case QuoteBlock quote:
                {
                    var inner = new List<ProseBlock>();
                    var children = Blocks(quote, inner, depth + 1);
                    prose.Add(new ProseQuote(inner, Span(quote)));
                    return new QuoteNode(children, Span(quote));
                }
            case YamlFrontMatterBlock yaml:
                frontMatter = Span(yaml);
                return null;
            case CodeBlock code:
                prose.Add(new ProseCode(code.Lines.ToString(), Span(code)));
                return new OpaqueNode(true, Span(code));
            case ThematicBreakBlock rule:
                prose.Add(new ProseRule(Span(rule)));
                return new OpaqueNode(false, Span(rule));
            default:
                return null;
        }
    }

    private ListNode List(ListBlock list, List<ProseBlock> prose, int depth)
    {
        var items = new List<ProseItem>(list.Count);
        var bullets = new List<BulletNode>(list.Count);
        foreach (var block in list)
        {
            var item = (ListItemBlock)block;
            var span = Span(item);
            var inner = new List<ProseBlock>();
            var children = Blocks(item, inner, depth + 1);
            items.Add(new(inner, span));
            if (children is [ParagraphNode first, ..])
                bullets.Add(new(first.Whole, children[1..], span));
            else
                bullets.Add(new(new(new(map, map.Length, 0), 0), children, span));
        }
        prose.Add(new ProseList(list.IsOrdered, items, Span(list)));
        return new(bullets, Span(list));
    }

    /// <summary>The rows of a table and, without the heads that they were given, of the pieces that were cut from it.</summary>
    private List<Block> Pieces(ContainerBlock container, ref int at)
    {
        var rows = Rows((Table)container[at]);
        while (at + 1 < container.Count && container[at + 1] is Table next && repaired.IsCut(Span(next).Start))
        {
            rows.AddRange(Rows(next));
            at++;
        }
        return rows;

        List<Block> Rows(Table table) => [.. repaired.IsCut(Span(table).Start) ? table.Skip(1) : table];
    }

    private TableNode Table(Table table, List<Block> blocks, List<ProseBlock> prose)
    {
        var rows = new List<ProseRow>(blocks.Count);
        var nodes = new List<TableRowNode>(blocks.Count);
        foreach (var block in blocks)
        {
            var row = (TableRow)block;
            var span = WholeLine(Span(row));
            var cells = new List<IReadOnlyList<ProseInline>>(row.Count);
            var passages = new List<Passage>(row.Count);
            foreach (var cell in row)
            {
                var paragraph = (cell as TableCell)?.Count > 0 ? ((TableCell)cell)[0] as LeafBlock : null;
                var (content, whole, _) = inlines.Read(paragraph?.Inline);
                // Each cell ends where its own text does, so that visible text and source go on together.
                map.AddGap('\n', Math.Max(span.Start, map.SourceEnd));
                cells.Add(content);
                passages.Add(whole.Text.Trim());
            }
            rows.Add(new(cells, span));
            nodes.Add(new(passages, span));
        }
        var all = Span(table);
        if (nodes.Count > table.Count)
            all = all with { Length = nodes[^1].Span.End - all.Start };
        prose.Add(new ProseTable(rows, all));
        return new(nodes, all);
    }

    private (IReadOnlyList<ProseInline> Content, TextLine Whole, IReadOnlyList<TextLine> Lines) Text(
        ContainerInline? inline, SourceSpan block)
    {
        var text = inlines.Read(inline);
        // No block may run into the next: scanners stop at a line feed.
        map.AddGap('\n', block.Start);
        return text;
    }

    private SourceSpan Span(MarkdownObject block)
    {
        if (block.Span.IsEmpty)
            return map.Lines.Span(repaired.Original(Math.Max(0, block.Span.Start)), 0);
        var start = repaired.Original(block.Span.Start);
        var end = repaired.Original(block.Span.End) + 1;
        var text = map.Lines.Text;
        end = Math.Min(end, text.Length);
        while (end > start && text[end - 1] is '\n' or '\r')
            end--;
        return map.Lines.Span(start, Math.Max(0, end - start));
    }

    /// <summary>Markdig starts a row behind its first pipe; a row is its line.</summary>
    private SourceSpan WholeLine(SourceSpan row)
    {
        var start = map.Lines.StartOf(row.Line);
        var line = map.Lines.Line(row.Line);
        var indent = line.Length - line.TrimStart().Length;
        return map.Lines.Span(start + indent, line.TrimEnd().Length - indent);
    }
}

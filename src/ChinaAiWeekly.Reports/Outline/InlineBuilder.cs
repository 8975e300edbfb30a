using ChinaAiWeekly.Reports.Prose;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChinaAiWeekly.Reports.Outline;

/// <summary>Turns Markdig's inlines into prose and visible text, each character with its place in the source.</summary>
internal sealed class InlineBuilder(TextMap map, RepairedText repaired)
{
    private const int Depth = 16;
    private readonly List<(int Start, int End)> bold = [];
    private readonly List<int> breaks = [];
    private readonly string source = map.Lines.Text;

    public (IReadOnlyList<ProseInline> Content, TextLine Whole, IReadOnlyList<TextLine> Lines) Read(ContainerInline? container)
    {
        bold.Clear();
        breaks.Clear();
        var start = map.Length;
        var content = new List<ProseInline>();
        if (container is not null)
            Children(container, content, 0);
        var whole = Line(start, map.Length);
        if (breaks.Count == 0)
            return (content, whole, [whole]);
        var lines = new List<TextLine>(breaks.Count + 1);
        foreach (var end in breaks)
        {
            lines.Add(Line(start, end));
            start = end + 1;
        }
        lines.Add(Line(start, map.Length));
        return (content, whole, lines);
    }

    private TextLine Line(int start, int end)
    {
        var text = new Passage(map, start, end - start).Trim();
        foreach (var run in bold)
            if (run.Start == text.Start && run.End <= text.End)
                return new(text, GoesOn(text, run) ? text.Length : run.End - run.Start);
        return new(text, 0);
    }

    /// <summary>**바이두,** **어니 5.0 공개**: a converter's runs of one bold line. 바이두 40.4% in two runs is a label and its value.</summary>
    private bool GoesOn(Passage text, (int Start, int End) first)
    {
        if (first.End == text.End || map.Chars(first.End - 1, 1)[0] is not (',' or '.' or '…' or '·'))
            return false;
        var end = first.End;
        foreach (var run in bold)
            if (run.Start >= end && map.Chars(end, run.Start - end).IsWhiteSpace())
                end = run.End;
        return end == text.End;
    }

    private void Children(ContainerInline container, List<ProseInline> content, int depth)
    {
        foreach (var inline in container)
            Inline(inline, content, depth);
    }

    private void Inline(Inline inline, List<ProseInline> content, int depth)
    {
        var span = Span(inline.Span);
        switch (inline)
        {
            case LiteralInline literal:
                Literal(literal.Content.AsSpan(), span, content);
                break;
            case HtmlEntityInline entity:
                Opaque(entity.Transcoded.ToString(), span, content);
                break;
            case CodeInline code:
                map.Add(code.Content, span, hide: true);
                content.Add(new ProseCodeSpan(code.Content, span));
                break;
            case LineBreakInline lineBreak:
                breaks.Add(map.Length);
                // A line of bold text alone is a title, and no sentence goes on from it.
                map.AddGap(lineBreak.PreviousSibling is EmphasisInline { DelimiterCount: >= 2, PreviousSibling: null or LineBreakInline } ? '\n' : ' ', span.Start);
                content.Add(lineBreak.IsHard ? new ProseBreak(span) : new ProseText("\n", span));
                break;
            case AutolinkInline auto:
                {
                    var start = map.Length;
                    map.Add(auto.Url, span, hide: true);
                    Link([new ProseText(auto.Url, span)], auto.IsEmail ? "mailto:" + auto.Url : auto.Url, start, span, content);
                    break;
                }
            case LinkInline link:
                {
                    var (inner, start) = (new List<ProseInline>(), map.Length);
                    Nested(link, inner, depth);
                    Link(inner, link.IsImage ? null : link.Url, start, span, content);
                    break;
                }
            case EmphasisInline emphasis:
                {
                    var (inner, start) = (new List<ProseInline>(), map.Length);
                    Nested(emphasis, inner, depth);
                    if (emphasis.DelimiterCount >= 2)
                        bold.Add((start, map.Length));
                    content.Add(emphasis.DelimiterCount >= 2 ? new ProseStrong(inner, span) : new ProseEmphasis(inner, span));
                    break;
                }
            case DelimiterInline delimiter:
                Literal(delimiter.ToLiteral(), Span(delimiter.Span), content);
                Nested(delimiter, content, depth);
                break;
            case ContainerInline container:
                Nested(container, content, depth);
                break;
        }
    }

    /// <summary>Deeper than anybody writes, only the text is kept.</summary>
    private void Nested(ContainerInline container, List<ProseInline> content, int depth)
    {
        if (depth < Depth)
            Children(container, content, depth + 1);
        else
            foreach (var literal in container.FindDescendants<LiteralInline>())
                Literal(literal.Content.AsSpan(), Span(literal.Span), content);
    }

    private void Link(List<ProseInline> inner, string? address, int start, SourceSpan span, List<ProseInline> content)
    {
        if (address is not null && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto")
        {
            map.AddLink(start, new(new Passage(map, start, map.Length - start).Text, uri, span));
            content.Add(new ProseLink(inner, uri, span));
        }
        else
        {
            content.AddRange(inner);
        }
    }

    /// <summary>Markdig's span of a literal may hold blanks or a backslash that its content lacks.</summary>
    private void Literal(ReadOnlySpan<char> text, SourceSpan span, List<ProseInline> content)
    {
        var written = source.AsSpan(span.Start, span.Length);
        var offset = written.SequenceEqual(text) ? 0 : written.IndexOf(text);
        if (offset < 0)
            Opaque(text.ToString(), span, content);
        else if (text.Contains('<'))
            WithoutTags(text, span.Start + offset, content);
        else
            Opaque(text.ToString(), offset == 0 && text.Length == span.Length ? span : map.Lines.Span(span.Start + offset, text.Length), content);
    }

    /// <summary>Tags of HTML are neither shown nor read; a br is a blank.</summary>
    private void WithoutTags(ReadOnlySpan<char> text, int start, List<ProseInline> content)
    {
        var from = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            var tag = at < text.Length ? HtmlTag.Length(text[at..]) : 0;
            if (tag == 0 && at < text.Length)
                continue;
            Opaque(text[from..at].ToString(), map.Lines.Span(start + from, at - from), content);
            if (tag > 0 && HtmlTag.IsBreak(text[at..]))
            {
                map.AddBreak(start + at);
                content.Add(new ProseBreak(map.Lines.Span(start + at, tag)));
            }
            from = at + tag;
            at = Math.Max(at, from - 1);
        }
    }

    private void Opaque(string text, SourceSpan span, List<ProseInline> content)
    {
        if (text.Length == 0)
            return;
        map.Add(text, span);
        if (content is [.., ProseText before] && before.Span.End == span.Start
            && before.Text.Length == before.Span.Length && text.Length == span.Length)
            content[^1] = new ProseText(before.Text + text, before.Span with { Length = before.Span.Length + span.Length });
        else
            content.Add(new ProseText(text, span));
    }

    private SourceSpan Span(Markdig.Syntax.SourceSpan span)
    {
        if (span.IsEmpty)
            return map.Lines.Span(Math.Min(repaired.Original(Math.Max(0, span.Start)), source.Length), 0);
        var start = repaired.Original(span.Start);
        return map.Lines.Span(start, Math.Max(0, Math.Min(repaired.Original(span.End) + 1, source.Length) - start));
    }
}

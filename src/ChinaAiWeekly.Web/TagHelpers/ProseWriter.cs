using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using ChinaAiWeekly.Reports.Prose;
using ChinaAiWeekly.Store.Views;

namespace ChinaAiWeekly.Web.TagHelpers;

/// <summary>
/// Writes an issue's text as HTML. The tree holds text and allow-listed links, never markup; everything taken from it is
/// encoded here, so whatever an issue says stays text.
/// </summary>
/// <param name="number">Writes a number that is a link to its line.</param>
/// <param name="site">Links below it are written as paths of this site.</param>
internal sealed class ProseWriter(HtmlEncoder encoder, ProseNumbers numbers, Func<string, TextNumber, string> number, bool anchors, Uri? site)
{
    private readonly StringBuilder html = new();
    private readonly HashSet<int> anchored = [];

    public string Blocks(IEnumerable<ProseBlock> blocks)
    {
        foreach (var block in blocks) Block(block);
        return html.ToString();
    }

    public string Inlines(IEnumerable<ProseInline> inlines)
    {
        foreach (var inline in inlines) Inline(inline);
        return html.ToString();
    }

    private void Block(ProseBlock block)
    {
        switch (block)
        {
            case ProseHeading heading:
                Element("h" + Math.Clamp(heading.Level, 2, 6).ToString(CultureInfo.InvariantCulture), heading.Span.Line, heading.Content);
                break;
            case ProseParagraph { Content: [ProseStrong] } subheading:
                Element("p", subheading.Span.Line, subheading.Content, " class=\"subhead\"");
                break;
            case ProseParagraph paragraph:
                Element("p", paragraph.Span.Line, paragraph.Content);
                break;
            case ProseList list:
                List(list);
                break;
            case ProseQuote quote:
                html.Append("<blockquote>");
                foreach (var inner in quote.Blocks) Block(inner);
                html.Append("</blockquote>");
                break;
            case ProseTable table:
                Table(table);
                break;
            case ProseCode code:
                html.Append("<pre").Append(Anchor(code.Span.Line)).Append("><code>").Append(encoder.Encode(code.Text)).Append("</code></pre>");
                break;
            case ProseRule:
                html.Append("<hr>");
                break;
        }
    }

    private void List(ProseList list)
    {
        var tag = list.Ordered ? "ol" : "ul";
        html.Append('<').Append(tag).Append('>');
        foreach (var item in list.Items)
        {
            html.Append("<li").Append(Anchor(item.Span.Line)).Append('>');
            foreach (var block in item.Blocks)
            {
                if (block is ProseParagraph paragraph) Inlines(paragraph.Content);
                else Block(block);
            }

            html.Append("</li>");
        }

        html.Append("</").Append(tag).Append('>');
    }

    private void Table(ProseTable table)
    {
        html.Append("<div class=\"scroll\" tabindex=\"0\"><table class=\"t\">");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            html.Append(row == 0 ? "<thead><tr" : "<tr").Append(Anchor(table.Rows[row].Span.Line)).Append('>');
            foreach (var cell in table.Rows[row].Cells)
            {
                html.Append(row == 0 ? "<th scope=\"col\">" : "<td>");
                Inlines(cell);
                html.Append(row == 0 ? "</th>" : "</td>");
            }

            html.Append(row == 0 ? "</tr></thead>" : "</tr>");
        }

        html.Append("</table></div>");
    }

    private void Element(string tag, int line, IReadOnlyList<ProseInline> content, string attributes = "")
    {
        html.Append('<').Append(tag).Append(Anchor(line)).Append(attributes).Append('>');
        Inlines(content);
        html.Append("</").Append(tag).Append('>');
    }

    private void Inline(ProseInline inline)
    {
        switch (inline)
        {
            case ProseText text:
                Text(text);
                break;
            case ProseStrong strong:
                Wrapped("strong", strong.Content);
                break;
            case ProseEmphasis emphasis:
                Wrapped("em", emphasis.Content);
                break;
            case ProseCodeSpan code:
                html.Append("<code>").Append(encoder.Encode(code.Text)).Append("</code>");
                break;
            case ProseLink link:
                var isHere = site?.IsBaseOf(link.Address) == true;
                html.Append("<a href=\"").Append(encoder.Encode(isHere ? link.Address.PathAndQuery : link.Address.AbsoluteUri)).Append(isHere ? "\">" : "\" rel=\"nofollow noopener external\">");
                Inlines(link.Content);
                html.Append("</a>");
                break;
            case ProseBreak:
                html.Append("<br>");
                break;
        }
    }

    private void Wrapped(string tag, IReadOnlyList<ProseInline> content)
    {
        html.Append('<').Append(tag).Append('>');
        Inlines(content);
        html.Append("</").Append(tag).Append('>');
    }

    private void Text(ProseText text)
    {
        var at = 0;
        foreach (var found in numbers.In(text))
        {
            html.Append(encoder.Encode(text.Text[at..found.Start])).Append(number(text.Text.Substring(found.Start, found.Length), found));
            at = found.Start + found.Length;
        }

        html.Append(encoder.Encode(text.Text[at..]));
    }

    private string Anchor(int line) =>
        anchors && anchored.Add(line) ? string.Create(CultureInfo.InvariantCulture, $" id=\"L{line}\"") : "";
}

using System.Text;
using System.Text.Encodings.Web;
using ChinaAiWeekly.Reports.Prose;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Twins;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChinaAiWeekly.Web.TagHelpers;

/// <summary>
/// An issue's own text, its numbers linked to their lines: <c>&lt;prose issue="@date" blocks="@blocks" numbers="@numbers" /&gt;</c>,
/// or a piece of it: <c>&lt;prose issue="@date" text="@fact.Text" /&gt;</c>.
/// </summary>
public sealed class ProseTagHelper(HtmlEncoder encoder, UiText words, Format format) : TagHelper
{
    public DateOnly Issue { get; set; }

    public IReadOnlyList<ProseBlock>? Blocks { get; set; }

    public IReadOnlyList<ProseInline>? Inlines { get; set; }

    public NumberedText? Text { get; set; }

    public ProseNumbers Numbers { get; set; } = ProseNumbers.None;

    /// <summary>The address that stands for this site in the text's own links; null = none does, and every link leads away.</summary>
    public Uri? Site { get; set; }

    /// <summary>Whether each block can be linked to by its line.</summary>
    public bool Anchors { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var writer = new ProseWriter(encoder, Numbers, Number, Anchors, Site);
        output.Content.SetHtmlContent(
            Blocks is not null ? writer.Blocks(Blocks)
            : Inlines is not null ? writer.Inlines(Inlines)
            : Text is not null ? Numbered(Text)
            : "");
    }

    private string Numbered(NumberedText text)
    {
        var html = new StringBuilder();
        var at = 0;
        foreach (var number in text.Numbers)
        {
            html.Append(encoder.Encode(text.Text[at..number.Start])).Append(Number(text.Text.Substring(number.Start, number.Length), number));
            at = number.Start + number.Length;
        }

        return html.Append(encoder.Encode(text.Text[at..])).ToString();
    }

    private string Number(string text, TextNumber number) =>
        $"<a class=\"n\" href=\"{Addresses.Line(Issue, number.Line)}\" aria-description=\"{encoder.Encode(Describe(number))}\">{encoder.Encode(text)}</a>";

    private string Describe(TextNumber number) =>
        words["Shell.SourceLine", number.Line] + (number.Amount is { } amount ? "\n" + format.Lens(amount.Value, amount.Currency, amount.Upper) : "");
}

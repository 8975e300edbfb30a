using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Twins;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChinaAiWeekly.Web.TagHelpers;

/// <summary>
/// A company's name in the reader's language, a link to its page where it has one: <c>&lt;company of="@row.Company" /&gt;</c>.
/// Content stands in place of the name, such as a brand as written.
/// </summary>
public sealed class CompanyTagHelper(Format format) : TagHelper
{
    public CompanyName? Of { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = Of?.Slug is null ? null : "a";
        if (Of is null) return;
        if (Of.Slug is { } slug) output.Attributes.SetAttribute("href", Addresses.Company(slug));
        if ((await output.GetChildContentAsync()).IsEmptyOrWhiteSpace) output.Content.SetContent(format.Name(Of.Ko, Of.En));
    }
}

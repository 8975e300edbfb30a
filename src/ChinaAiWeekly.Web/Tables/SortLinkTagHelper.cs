using ChinaAiWeekly.Web.Twins;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChinaAiWeekly.Web.Tables;

/// <summary>
/// The link in a column's head that sorts the table by address:
/// <c>&lt;a sort="per" by="@Model.Order"&gt;PER&lt;/a&gt;</c>. A second click turns the direction.
/// </summary>
[HtmlTargetElement("a", Attributes = "sort,by")]
public sealed class SortLinkTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext? ViewContext { get; set; }

    public string Sort { get; set; } = "";

    public SortOrder? By { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (By is null || ViewContext is null) return;
        var isNextDescending = By.Key == Sort ? !By.IsDescending : By.DescendingFirst[Sort];
        output.Attributes.SetAttribute("href", Addresses.With(
            ViewContext.HttpContext.Request, (SortOrder.KeyName, Sort), (SortOrder.DirectionName, isNextDescending ? "desc" : "asc")));
        output.Attributes.SetAttribute("rel", "nofollow");
        if (By.Key == Sort) output.PostContent.Append(By.IsDescending ? " ↓" : " ↑");
    }
}

using ChinaAiWeekly.Charts;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChinaAiWeekly.Web.TagHelpers;

/// <summary>Draws a plot in place: <c>&lt;chart plot="Model.Shares" /&gt;</c>. The text comes from the drawing, which encodes it.</summary>
public sealed class ChartTagHelper : TagHelper
{
    public Plot? Plot { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Plot is not null) output.Content.SetHtmlContent(ChartSvg.Inline(Plot));
    }
}

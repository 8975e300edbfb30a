using ChinaAiWeekly.Web.Figures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChinaAiWeekly.Web.TagHelpers;

/// <summary>
/// What a figure shows when it is turned to one of its views: <c>&lt;panel of="tabs" name="table"&gt;…&lt;/panel&gt;</c>.
/// Chart and table are always in the page; source and history only when asked for, which keeps pages light.
/// </summary>
public sealed class PanelTagHelper : TagHelper
{
    public FigureTabs? Of { get; set; }

    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var isActive = Of?.Active == Name;
        if (Of is null || !Of.Names.Contains(Name) || (!isActive && Name is (FigureTabs.Source or FigureTabs.History)))
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.Attributes.SetAttribute("id", Of.PanelId(Name));
        output.Attributes.SetAttribute("class", "panel-" + Name);
        if (!isActive) output.Attributes.SetAttribute("hidden", "hidden");
    }
}

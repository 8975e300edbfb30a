using ChinaAiWeekly.Web.Figures;
using ChinaAiWeekly.Web.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChinaAiWeekly.Web.TagHelpers;

/// <summary>
/// Chart | Table | Source above a figure: links that turn it by address, taken over by the script where it runs:
/// <c>&lt;figure-tabs of="tabs" /&gt;</c>.
/// </summary>
public sealed class FigureTabsTagHelper(UiText words) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext? ViewContext { get; set; }

    public FigureTabs? Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Of is null || ViewContext is null || Of.Names.Count < 2)
        {
            output.SuppressOutput();
            return;
        }

        output.Attributes.SetAttribute("class", "tabs");
        output.Attributes.SetAttribute("role", "group");
        output.Attributes.SetAttribute("aria-label", words["Figures.Views"]);
        foreach (var name in Of.Names) output.Content.AppendHtml(Link(Of, name, ViewContext.HttpContext.Request));
    }

    private TagBuilder Link(FigureTabs tabs, string name, HttpRequest request)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = tabs.Address(request, name);
        link.Attributes["rel"] = "nofollow";
        link.Attributes["data-tab"] = tabs.PanelId(name);
        if (name == tabs.Active) link.Attributes["aria-current"] = "true";
        link.InnerHtml.Append(words["Figures.View_" + name]);
        return link;
    }
}

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

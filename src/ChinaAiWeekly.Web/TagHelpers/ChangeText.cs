using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChinaAiWeekly.Web.TagHelpers;

/// <summary>▲16.1% with + for screen readers, which read ▲ as a shape.</summary>
internal static class ChangeText
{
    public static void Write(TagHelperContent content, Format format, decimal change, int digits, bool points = false)
    {
        Add(content, "aria-hidden", "true", format.Arrow(change, digits), "tri");
        Add(content, "class", "vh", format.Sign(change, digits), null);
        content.Append(points ? format.Fixed(Math.Abs(change), digits) + "%p" : format.Size(change, digits));
    }

    private static void Add(TagHelperContent content, string name, string value, string text, string? className)
    {
        if (text.Length == 0) return;
        var span = new Microsoft.AspNetCore.Mvc.Rendering.TagBuilder("span");
        span.Attributes[name] = value;
        if (className is not null) span.Attributes["class"] = className;
        span.InnerHtml.Append(text);
        content.AppendHtml(span);
    }
}

/// <summary>A rise or fall in percent without a link: <c>&lt;change value="2.2m"&gt;&lt;/change&gt;</c>.</summary>
public sealed class ChangeTagHelper(Format format) : TagHelper
{
    public decimal Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "b";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", format.Direction(Value));
        ChangeText.Write(output.Content, format, Value, digits: 1);
    }
}

using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Editing;
using ChinaAiWeekly.Web.Figures;
using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Twins;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChinaAiWeekly.Web.TagHelpers;

/// <summary>
/// A number that opens the line it came from: <c>&lt;source-number at="@row.Source"&gt;35.8%&lt;/source-number&gt;</c>.
/// With <see cref="Calc"/> it was computed, and that says from what. With <see cref="Change"/> and no content it prints a
/// rise or fall in percent, coloured, with ▲▼ for the eye and + − for the ear. A figure that was corrected is marked and
/// says beside its source what it was before, and when that changed.
/// </summary>
public sealed class SourceNumberTagHelper(UiText words, Format format, Wording wording, CorrectionText corrections) : TagHelper
{
    /// <summary>Null leaves the number without a link.</summary>
    public SourceLine? At { get; set; }

    /// <summary>How the value was computed: 51+52+53행.</summary>
    public string? Calc { get; set; }

    /// <summary>Percent.</summary>
    public decimal? Change { get; set; }

    /// <summary>Percentage points instead of percent.</summary>
    public bool Points { get; set; }

    /// <summary>The amount behind the number in units of <see cref="Currency"/>: shown in 억·조 and in bn·tn beside its source.</summary>
    public decimal? Amount { get; set; }

    /// <summary>ISO 4217.</summary>
    public string? Currency { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = At is null ? "span" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        var corrected = At is null ? null : await corrections.OfAsync(At.Issue, At.Line, CancellationToken.None);
        // What the source states keeps its decimals.
        var digits = Calc is null && Change is { } stated ? Format.Decimals(stated) : 1;
        var direction = Change is { } value ? format.Direction(value, digits) : "";
        output.Attributes.SetAttribute("class", string.Join(' ', new[] { At is null ? "" : "n", Calc is null ? "" : "calc", corrected is null ? "" : "rev", direction }.Where(name => name.Length > 0)));
        if (At is not null)
        {
            output.Attributes.SetAttribute("href", Addresses.Line(At.Issue, At.Line));
            output.Attributes.SetAttribute("aria-description", (Calc is null ? Describe(At) : words["Shell.Calculated", Calc])
                + (Amount is { } amount && Currency is { } currency ? "\n" + format.Lens(amount, currency) : "")
                + (corrected is null ? "" : "\n" + corrected));
        }

        var content = await output.GetChildContentAsync();
        if (Change is { } change && content.IsEmptyOrWhiteSpace) ChangeText.Write(output.Content, format, change, digits, Points);
    }

    /// <summary>원문 50행 · 그림 2.</summary>
    private string Describe(SourceLine at) =>
        words["Shell.SourceLine", at.Line] + (string.IsNullOrEmpty(at.Exhibit) ? "" : " · " + wording.Label(at.Exhibit));
}

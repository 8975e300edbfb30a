using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Settings;

namespace ChinaAiWeekly.Web.Pages;

/// <summary>The disclaimer below every page, in print too: the desk's own where it set one.</summary>
public sealed class DisclosureText(ChinaAiWeeklyOptions options)
{
    public string Text(UiText words) => options.Disclosures is { Length: > 0 } own ? own : words["Shell.Disclaimer"];
}

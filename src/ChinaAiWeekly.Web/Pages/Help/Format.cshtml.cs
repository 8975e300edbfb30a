using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Twins;

namespace ChinaAiWeekly.Web.Pages.Help;

/// <summary>How an issue is written: what holds everywhere, and the chapters.</summary>
public sealed class FormatModel(HelpText help, Language language) : ViewPage<HelpBook>
{
    protected override Task<Answer<HelpBook>> LoadAsync(CancellationToken cancellation) =>
        Task.FromResult<Answer<HelpBook>>(help.In(language));
}

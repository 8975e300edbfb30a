using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Twins;
using Microsoft.AspNetCore.Mvc;

namespace ChinaAiWeekly.Web.Pages.Help;

/// <summary>What a diagnostic means and how to write it right, from the docs.</summary>
public sealed class DiagnosticModel(HelpText help, Language language) : ViewPage<HelpPage>
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    protected override Task<Answer<HelpPage>> LoadAsync(CancellationToken cancellation) =>
        Task.FromResult<Answer<HelpPage>>(help.In(language).Diagnostics.GetValueOrDefault(Code));
}

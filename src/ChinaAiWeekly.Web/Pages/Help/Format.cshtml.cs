using ChinaAiWeekly.Web.Twins;

namespace ChinaAiWeekly.Web.Pages.Help;

/// <summary>How an issue is written, from the docs.</summary>
public sealed class FormatModel(HelpText help) : ViewPage<IReadOnlyList<HelpPage>>
{
    protected override Task<Answer<IReadOnlyList<HelpPage>>> LoadAsync(CancellationToken cancellation) =>
        Task.FromResult<Answer<IReadOnlyList<HelpPage>>>(new Answer<IReadOnlyList<HelpPage>>.Found(help.Format));
}

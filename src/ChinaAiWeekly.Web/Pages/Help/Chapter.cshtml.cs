using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Twins;
using Microsoft.AspNetCore.Mvc;

namespace ChinaAiWeekly.Web.Pages.Help;

/// <summary>A chapter between its neighbours; null beside the first and the last.</summary>
public sealed record HelpChapter(HelpPage Page, HelpPage? Previous, HelpPage? Next);

/// <summary>How one part of an issue is written, from the docs.</summary>
public sealed class ChapterModel(HelpText help, Language language) : ViewPage<HelpChapter>
{
    [BindProperty(SupportsGet = true)]
    public string Chapter { get; set; } = "";

    protected override Task<Answer<HelpChapter>> LoadAsync(CancellationToken cancellation)
    {
        var chapters = help.In(language).Chapters;
        var at = chapters.TakeWhile(chapter => chapter.Name != Chapter).Count();
        return Task.FromResult<Answer<HelpChapter>>(
            at == chapters.Count ? null : new HelpChapter(chapters[at], chapters.ElementAtOrDefault(at - 1), chapters.ElementAtOrDefault(at + 1)));
    }
}

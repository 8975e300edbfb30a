using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Pages.Errors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChinaAiWeekly.Web.Twins;

/// <summary>
/// A public page and its twins: all of them answer from one view, so they cannot disagree. A page says how its view is
/// loaded, and for the forms that <see cref="PublicPages"/> lists for it, what they are made of.
/// </summary>
public abstract class ViewPage<TView> : PageModel where TView : class
{
    private TView? view;

    /// <summary>What the page shows; there is one whenever the page is rendered.</summary>
    public TView View => view ?? throw new InvalidOperationException("The view is read before it was loaded.");

    /// <summary>The form that is asked for.</summary>
    protected PageForm Form =>
        HttpContext.GetEndpoint()?.Metadata.GetMetadata<PageForm>()
        ?? throw new InvalidOperationException($"{GetType().Name} is not in the list of public pages.");

    protected abstract Task<Answer<TView>> LoadAsync(CancellationToken cancellation);

    /// <summary>The rows of the <c>.csv</c> twin.</summary>
    protected virtual CsvTable Rows(TView view) => throw NotOffered();

    /// <summary>The picture of the <c>.svg</c> twin; null where the view has nothing to draw.</summary>
    protected virtual Plot? Picture(TView view) => throw NotOffered();

    /// <summary>The feed of the <c>.atom</c> twin.</summary>
    protected virtual AtomFeed Feed(TView view) => throw NotOffered();

    /// <summary>The answer at the address itself: the page, unless the address is of a file.</summary>
    protected virtual IActionResult Show(TView view) => Page();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        switch (await LoadWholeAsync(cancellation))
        {
            case Answer<TView>.Found found:
                view = found.View;
                return Write(found.View);
            case Answer<TView>.Moved moved:
                return RedirectPermanent(moved.Address + PublicPage.Suffix(Form.Ending));
            case Answer<TView>.Gone gone:
                return StatusDetail.Set(HttpContext, StatusCodes.Status410Gone, new StatusDetail(gone.Reason, [], gone.Issue));
            case Answer<TView>.Missing missing:
                return StatusDetail.Set(HttpContext, StatusCodes.Status404NotFound, new StatusDetail(null, missing.Suggestions));
            default:
                return NotFound();
        }
    }

    private async Task<Answer<TView>> LoadWholeAsync(CancellationToken cancellation)
    {
        await using var moment = await ReadSnapshot.TakeAsync(HttpContext.RequestServices.GetRequiredService<WeeklyDbContext>(), cancellation);
        return await LoadAsync(cancellation);
    }

    private IActionResult Write(TView found) => Form.Ending switch
    {
        Ending.Json => new JsonTwin(found),
        Ending.Csv => new CsvTwin(Rows(found)),
        Ending.Svg => Picture(found) is { } plot ? new SvgTwin(plot) : NotFound(),
        Ending.Atom => new AtomTwin(Feed(found)),
        _ => Show(found),
    };

    private InvalidOperationException NotOffered() => new($"{GetType().Name} has no {Form.Ending} form, but the list of public pages says so.");
}

using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Store.Publishing;
using ChinaAiWeekly.Store.Views;

namespace ChinaAiWeekly.Web.Editing;

/// <summary>
/// A draft as readers would see it: published and taken back within one transaction, in between loaded by the very query
/// of the issue's page. So the preview cannot differ from the page.
/// </summary>
public sealed class DraftPreview(IssuePublisher publisher, CatalogReader catalogs)
{
    /// <summary>Null where the draft could not be published.</summary>
    public Task<IssueView?> LoadAsync(DraftReading reading, CancellationToken cancellation) => publisher.PreviewAsync(
        reading.Draft.Bytes,
        new PublishRequest(reading.Draft.Author, reading.Date, reading.Draft.FileName),
        (db, date) => new IssueQuery(db, new MastheadQuery(db), new IssueDocumentQuery(db, catalogs), new ExhibitQuery(db)).LoadAsync(date, cancellation),
        cancellation);
}

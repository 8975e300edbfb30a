using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Twins;
using Microsoft.AspNetCore.Mvc;

namespace ChinaAiWeekly.Web.Pages.Issues;

/// <summary>The Markdown of an issue, byte for byte as it was uploaded.</summary>
public sealed class SourceFileModel(IssueDocumentQuery documents, WithdrawalQuery withdrawals, UiText words) : ViewPage<IssueDocument>
{
    [BindProperty(SupportsGet = true)]
    public DateOnly Date { get; set; }

    protected override async Task<Answer<IssueDocument>> LoadAsync(CancellationToken cancellation) =>
        await documents.LoadAsync(Date, null, cancellation) is { } document ? document
        : await withdrawals.IssueAsync(Date, cancellation) is { } withdrawn ? new Answer<IssueDocument>.Gone(words["Issues.Unpublished", withdrawn.Reason], Date)
        : new Answer<IssueDocument>.Missing();

    protected override IActionResult Show(IssueDocument document) =>
        File(document.Revision.Bytes, "text/markdown; charset=" + (document.Revision.EncodingName == "cp949" ? "euc-kr" : document.Revision.EncodingName));
}

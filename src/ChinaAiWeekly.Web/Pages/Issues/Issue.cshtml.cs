using ChinaAiWeekly.Reports.Differences;
using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Settings;
using ChinaAiWeekly.Web.Twins;
using Microsoft.AspNetCore.Mvc;

namespace ChinaAiWeekly.Web.Pages.Issues;

/// <summary>One issue, whole: its text with exhibits drawn in place.</summary>
public sealed class IssueModel(IssueQuery issues, WithdrawalQuery withdrawals, RevisionHistory history, UiText words, ChinaAiWeeklyOptions options) : ViewPage<IssueView>
{
    private IssueBody? body;

    [BindProperty(SupportsGet = true)]
    public DateOnly Date { get; set; }

    public IssueBody Body => body ?? throw new InvalidOperationException("The body is read before it was loaded.");

    /// <summary>What the revisions after the first changed, the newest first, each with when readers saw it.</summary>
    public IReadOnlyList<(DateTime At, string? Note, IReadOnlyList<FactChange> Facts)> Corrections { get; private set; } = [];

    /// <summary>Who wrote the issue: those it names, else the desk.</summary>
    public string Authors => View.Masthead.Authors.Count > 0 ? string.Join(", ", View.Masthead.Authors) : options.Publisher;

    protected override async Task<Answer<IssueView>> LoadAsync(CancellationToken cancellation)
    {
        if (await issues.LoadAsync(Date, cancellation) is not { } view) return await withdrawals.IssueAsync(Date, cancellation) is { } withdrawn
            ? new Answer<IssueView>.Gone(words["Issues.Unpublished", withdrawn.Reason], Date)
            : new Answer<IssueView>.Missing();
        body = IssueBody.Of(view);
        if (view.Masthead.Revision > 1 && Form.Ending == Ending.Html) Corrections = await history.CorrectionsAsync(Date, view.Masthead.Revision, cancellation);
        return view;
    }

    protected override CsvTable Rows(IssueView view) => new(
        ["issue", "kind", "subject", "name", "measure", "value", "unit", "text", "line"],
        view.Facts.Select(fact => (IReadOnlyList<object?>)
            [view.Masthead.Issue.Date, fact.Kind, fact.Subject, fact.Name, fact.Measure, fact.Value, fact.Unit, fact.Text, fact.Span.Line]));
}

using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Figures;
using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Twins;
using Microsoft.AspNetCore.Mvc;

namespace ChinaAiWeekly.Web.Pages.Issues;

/// <summary>One exhibit of an issue, of any type.</summary>
public sealed class ExhibitModel(ExhibitQuery query, WithdrawalQuery withdrawals, ExhibitFigures figures, UiText words) : ViewPage<ExhibitView>
{
    [BindProperty(SupportsGet = true)]
    public DateOnly Date { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    protected override async Task<Answer<ExhibitView>> LoadAsync(CancellationToken cancellation)
    {
        if (await query.LoadAsync(Date, Number, cancellation) is { } view) return view;
        return await withdrawals.IssueAsync(Date, cancellation) is { } withdrawal
            ? new Answer<ExhibitView>.Gone(words["Issues.Unpublished", withdrawal.Reason], Date)
            : new Answer<ExhibitView>.Missing();
    }

    protected override CsvTable Rows(ExhibitView view) => ExhibitFigures.Rows(view);

    protected override Plot? Picture(ExhibitView view) => figures.Draw(view, "x");
}

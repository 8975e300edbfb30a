using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Figures;
using ChinaAiWeekly.Web.Twins;

namespace ChinaAiWeekly.Web.Pages.Capex;

/// <summary>Each company's capital expenditure, and what issues changed about it.</summary>
public sealed class IndexModel(CapexQuery query, CapexFigures figures) : ViewPage<CapexView>
{
    protected override async Task<Answer<CapexView>> LoadAsync(CancellationToken cancellation) => await query.LoadAsync(cancellation);

    protected override CsvTable Rows(CapexView view) => new(
        ["issue", "exhibit", "slug", "name", "year", "amount", "currency", "approximate", "forecast", "line"],
        from company in view.Companies
        from table in company.Tables
        from point in table.Points
        select new object?[]
        {
            point.Source.Issue, table.Exhibit.Number, table.Company.Slug, table.Company.Ko, point.Year, point.Amount, table.Currency,
            point.Approximate, point.Forecast, point.Source.Line,
        });

    protected override Plot? Picture(CapexView view) => view.Companies.Count == 0 ? null : figures.Columns(view.Companies[0].Tables[0], "capex").Plot;
}

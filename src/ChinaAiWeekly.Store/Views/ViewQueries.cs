using Microsoft.Extensions.DependencyInjection;

namespace ChinaAiWeekly.Store.Views;

/// <summary>The queries behind the data pages as services, one a request.</summary>
public static class ViewQueries
{
    public static IServiceCollection AddViewQueries(this IServiceCollection services) => services
        .AddScoped<HomeQuery>()
        .AddScoped<IssueChangesQuery>()
        .AddScoped<IssueQuery>()
        .AddScoped<IssueDocumentQuery>()
        .AddScoped<SourceQuery>()
        .AddScoped<SitemapQuery>()
        .AddScoped<MastheadQuery>()
        .AddScoped<ArchiveQuery>()
        .AddScoped<NewsQuery>()
        .AddScoped<NewsItemQuery>()
        .AddScoped<WithdrawalQuery>()
        .AddScoped<CompaniesQuery>()
        .AddScoped<CompanyAddressQuery>()
        .AddScoped<CompanyQuery>()
        .AddScoped<ReturnsQuery>()
        .AddScoped<ValuationsQuery>()
        .AddScoped<MarketSharesQuery>()
        .AddScoped<CapexQuery>()
        .AddScoped<FigureHistoryQuery>()
        .AddScoped<BenchmarksQuery>()
        .AddScoped<LaunchesQuery>()
        .AddScoped<ExhibitsQuery>()
        .AddScoped<ExhibitQuery>();
}

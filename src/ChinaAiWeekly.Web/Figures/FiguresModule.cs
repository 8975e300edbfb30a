namespace ChinaAiWeekly.Web.Figures;

internal static class FiguresModule
{
    /// <summary>What draws and words figures, one a request: they speak the request's language.</summary>
    public static void AddFigures(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<Wording>()
        .AddScoped<ShareFigures>()
        .AddScoped<CapexFigures>()
        .AddScoped<BenchmarkFigures>()
        .AddScoped<ValuationFigures>()
        .AddScoped<ReturnFigures>()
        .AddScoped<LaunchFigures>()
        .AddScoped<SeriesFigures>()
        .AddScoped<ExhibitFigures>();
}

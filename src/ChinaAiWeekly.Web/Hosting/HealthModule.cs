using ChinaAiWeekly.Store;

namespace ChinaAiWeekly.Web.Hosting;

internal static class HealthModule
{
    /// <summary>Faults of runtimes, fixed in the version named.</summary>
    private static readonly IReadOnlyList<(Version Before, string Fault)> RuntimeFaults =
    [
        (new(10, 0, 7), "Data Protection lets cookies be forged (CVE-2026-40372); update and renew the keys."),
        (new(10, 0, 13), "CVE-2026-70183 covers ASP.NET Core before 10.0.13; update the runtime."),
    ];

    public static void AddHealth(this WebApplicationBuilder builder) => builder.Services.AddSingleton<VersionReport>();

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz", (VersionReport versions, CancellationToken cancellation) => versions.ReadAsync(cancellation)).AllowAnonymous();
        app.MapGet("/readyz", async (ContentVersionReader version, CancellationToken cancellation) =>
            Results.Ok(new { status = "ready", contentVersion = await version.ReadAsync(cancellation) })).AllowAnonymous();
    }

    /// <summary>Reads the versions once: they do not change while the process lives.</summary>
    internal sealed class VersionReport(StoreHealth store)
    {
        private Report? known;

        public async Task<IResult> ReadAsync(CancellationToken cancellation)
        {
            known ??= new Report("ok", Environment.Version.ToString(), await store.ReadAsync(cancellation),
                [.. RuntimeFaults.Where(fault => Environment.Version < fault.Before).Select(fault => fault.Fault)]);
            return Results.Ok(known);
        }

        private sealed record Report(string Status, string Runtime, StoreReport Database, IReadOnlyList<string> RuntimeFaults);
    }
}

using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Settings;

namespace ChinaAiWeekly.Web.Hosting;

internal static class StoreModule
{
    private static readonly Dictionary<string, string> Switches = new()
    {
        ["--data-directory"] = ChinaAiWeeklyOptions.Section + ":DataDirectory",
        ["--database"] = ChinaAiWeeklyOptions.Section + ":Database",
    };

    /// <summary>The database that the settings name. The command line says it as the other commands do.</summary>
    public static void AddStore(this WebApplicationBuilder builder, string[] args)
    {
        builder.Configuration.AddCommandLine(args, Switches);
        var section = builder.Configuration.GetSection(ChinaAiWeeklyOptions.Section);
        builder.Services.AddWeeklyStore(new StoreOptions(section["DataDirectory"], section["Database"], section["SeedDirectory"]));
        builder.Services.AddViewQueries();
    }

    /// <summary>Makes the database ready and fills a new one, before the first request is heard.</summary>
    /// <exception cref="StorageException">One line that says what is wrong and what to do.</exception>
    public static async Task PrepareStoreAsync(this WebApplication app)
    {
        await app.Services.GetRequiredService<StoreStartup>().PrepareServerAsync(CancellationToken.None);
        await app.Services.GetRequiredService<StoreSeeder>().SeedAsync(CancellationToken.None);
        app.Logger.LogInformation("Data: {Place}", app.Services.GetRequiredService<StoreOptions>() is { Engine: Engine.Sqlite } options ? options.DatabaseFile : "PostgreSQL");
    }
}

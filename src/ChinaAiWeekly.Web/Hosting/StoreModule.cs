using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Demo;
using ChinaAiWeekly.Web.Settings;
using Microsoft.AspNetCore.Connections;

namespace ChinaAiWeekly.Web.Hosting;

internal static class StoreModule
{
    /// <summary>The exit code of a program whose database or address cannot be used.</summary>
    private const int StartFailed = 5;

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
        var store = new StoreOptions(section["DataDirectory"], section["Database"], section["SeedDirectory"]);
        builder.Services.AddWeeklyStore(section.GetValue<bool>(nameof(ChinaAiWeeklyOptions.Demo)) ? DemoSite.Apart(store) : store);
        builder.Services.AddSingleton<DemoSite>();
        builder.Services.AddViewQueries();
    }

    /// <summary>Makes the database ready, fills a new one, and runs the site until it is told to stop.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunOnStoreAsync(this WebApplication app)
    {
        try
        {
            await PrepareAsync(app.Services);
        }
        catch (StorageException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return StartFailed;
        }

        var options = app.Services.GetRequiredService<StoreOptions>();
        Console.WriteLine($"Data: {options.DataPath}" + (options.Engine == Engine.PostgreSql ? ", database: PostgreSQL" : ""));
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine("Open: " + string.Join(" ", app.Urls)));
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync(fault.Message + " Stop the other program, or choose another address with --urls.");
            return StartFailed;
        }
    }

    private static async Task PrepareAsync(IServiceProvider services)
    {
        await services.GetRequiredService<StoreStartup>().PrepareServerAsync(CancellationToken.None);
        await services.GetRequiredService<ProjectionRebuilder>().RebuildOutdatedAsync(CancellationToken.None);
        if (services.GetRequiredService<ChinaAiWeeklyOptions>().Demo)
        {
            Console.WriteLine("Demo: every figure is invented. The first start writes its issues, which takes a moment.");
            Console.WriteLine($"Demo: {await services.GetRequiredService<DemoSite>().FillAsync(CancellationToken.None)} issues published");
            return;
        }

        foreach (var (file, outcome) in await services.GetRequiredService<StoreSeeder>().SeedAsync(CancellationToken.None))
        {
            Console.WriteLine($"{outcome.Status}: {Path.GetFileName(file)}");
        }
    }
}

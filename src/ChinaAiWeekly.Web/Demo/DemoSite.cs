using ChinaAiWeekly.Store;
using ChinaAiWeekly.Synthesis;
using ChinaAiWeekly.Web.Settings;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Web.Demo;

/// <summary>The site on invented figures: a database of its own, filled at the first start, every page marked.</summary>
internal sealed class DemoSite(ChinaAiWeeklyOptions options, IDbContextFactory<WeeklyDbContext> contexts, StoreSeeder seeder, IssuePublisher publisher)
{
    private const int Seed = 1;

    /// <summary>The switch as a setting: alone on a command line it would swallow the argument behind it.</summary>
    public static string[] Arguments(string[] args) =>
        [.. args.Select(argument => argument == "--demo" ? $"--{ChinaAiWeeklyOptions.Section}:{nameof(ChinaAiWeeklyOptions.Demo)}=true" : argument)];

    /// <summary>Below the data directory and always SQLite, so that nothing invented reaches the desk's own database.</summary>
    public static StoreOptions Apart(StoreOptions store) => store with { DataDirectory = Path.Combine(store.DataPath, "demo"), Database = null };

    /// <summary>
    /// Publishes the weeks that the database never held: all of them at the first start, the rest after a start that was
    /// interrupted, none later, so that what was edited or unpublished stays so.
    /// </summary>
    /// <returns>How many issues were published.</returns>
    /// <exception cref="StorageException">The database cannot be written, or an issue was refused.</exception>
    public async Task<int> FillAsync(CancellationToken cancellation)
    {
        await seeder.SeedCompaniesAsync(cancellation);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var held = await db.Issues.Select(issue => issue.Date).ToHashSetAsync(cancellation);
        if (held.Count >= options.DemoWeeks) return 0;
        var missing = SyntheticCorpus.Generate(options.DemoWeeks, Seed, new SynthesisOptions(CorpusKind.Demo)).Where(issue => !held.Contains(issue.Date)).ToList();
        foreach (var issue in missing)
        {
            var outcome = await publisher.PublishAsync(issue.Bytes.ToArray(), new PublishRequest("demo", issue.Date, issue.FileName), cancellation);
            if (outcome.Status is not (PublishStatus.Published or PublishStatus.Unchanged))
            {
                throw new StorageException($"The demo's issue of {issue.Date:yyyy-MM-dd} was not published: {outcome.Status}.");
            }
        }

        return missing.Count;
    }
}

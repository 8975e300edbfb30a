using System.Runtime.CompilerServices;
using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Reports.Drift;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Store.Publishing;
using ChinaAiWeekly.Store.Record;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChinaAiWeekly.Cli;

/// <summary>What is published, as commands look at it.</summary>
internal sealed class Archive : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private Archive(ServiceProvider services) => this.services = services;

    /// <summary>Opens the database, creating or bringing up to date what is missing; a new one gets the shipped companies.</summary>
    /// <exception cref="StorageException">It cannot be used; the message says why.</exception>
    public static async Task<Archive> OpenAsync(Terminal terminal, StoreOptions options, CancellationToken cancel)
    {
        await terminal.Error.WriteLineAsync($"data directory: {options.DataPath}{(options.Engine == Engine.PostgreSql ? ", database: PostgreSQL" : "")}");
        var archive = new Archive(Services(options).BuildServiceProvider());
        await archive.Get<StoreStartup>().PrepareAsync(cancel);
        await archive.Get<StoreSeeder>().SeedCompaniesAsync(cancel);
        return archive;
    }

    /// <summary>As <see cref="OpenAsync"/>, for commands that only look: where there is no database they make none.</summary>
    /// <exception cref="StorageException">There is none, or it cannot be used.</exception>
    public static Task<Archive> OpenExistingAsync(Terminal terminal, StoreOptions options, CancellationToken cancel) =>
        options.Engine == Engine.Sqlite && !File.Exists(options.DatabaseFile)
            ? throw new StorageException($"There is no database {options.DatabaseFile} yet. Import an issue, or name another --data-directory.")
            : OpenAsync(terminal, options, cancel);

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public Task<CompanyCatalog> CatalogAsync(CancellationToken cancel) => Get<CatalogReader>().ReadAsync(cancel);

    /// <summary>The published issues as they were uploaded, newest first; read one by one, so that any number fits into memory.</summary>
    public IAsyncEnumerable<Revision> PublishedAsync(CancellationToken cancel = default) => PublishedAsync(null, int.MaxValue, cancel);

    private async IAsyncEnumerable<Revision> PublishedAsync(DateOnly? before, int most, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await using var db = await Get<IDbContextFactory<WeeklyDbContext>>().CreateDbContextAsync(cancel);
        var published = db.Issues.Where(issue => issue.State == IssueState.Published)
            .Join(db.Revisions, issue => new { issue.Date, Number = issue.Revision }, revision => new { Date = revision.IssueDate, revision.Number }, (_, revision) => revision)
            .Where(revision => before == null || revision.IssueDate < before)
            .OrderByDescending(revision => revision.IssueDate)
            .Take(most);
        await foreach (var revision in published.AsAsyncEnumerable().WithCancellation(cancel))
            yield return revision;
    }

    /// <summary>
    /// The published issues to compare one of <paramref name="date"/> with, read again: those right before it, however long
    /// ago that is, and the newest of all, which it may be older than.
    /// </summary>
    public async Task<IReadOnlyList<PastIssue>> HistoryAsync(IssueFileReader reader, DateOnly? date, CancellationToken cancel)
    {
        const int enough = 12;
        var history = new List<PastIssue>();
        await foreach (var revision in PublishedAsync(null, 1, cancel))
            Add(revision);
        await foreach (var revision in PublishedAsync(date, enough, cancel))
            if (history.TrueForAll(past => past.Date != revision.IssueDate))
                Add(revision);
        return history;

        void Add(Revision revision)
        {
            if (PastIssue.Of(reader.Read(revision.Bytes, revision.FileName, revision.IssueDate)) is { } past)
                history.Add(past);
        }
    }

    private static IServiceCollection Services(StoreOptions options)
    {
        var services = new ServiceCollection().AddWeeklyStore(options).AddLogging();
        services.AddWeeklyAccounts();
        return services;
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}

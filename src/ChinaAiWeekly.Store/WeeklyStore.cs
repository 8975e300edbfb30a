using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Store.Companies;
using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Store.Publishing;
using ChinaAiWeekly.Store.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ChinaAiWeekly.Store;

/// <summary>The store as a module of services.</summary>
public static class WeeklyStore
{
    /// <summary>How long a command waits for a lock of the database, in seconds.</summary>
    public const int BusySeconds = 5;

    /// <summary>
    /// Adds everything that reads or writes the database that <paramref name="options"/> name. Call
    /// <see cref="StoreStartup.PrepareAsync"/> once before the first use.
    /// </summary>
    public static IServiceCollection AddWeeklyStore(this IServiceCollection services, StoreOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddPooledDbContextFactory<WeeklyDbContext>(context => Configure(context, options));
        services.AddSingleton<StoreStartup>();
        services.AddSingleton<StoreWriter>();
        services.AddSingleton<CatalogReader>();
        services.AddSingleton<IssuePublisher>();
        services.AddSingleton<ProjectionRebuilder>();
        services.AddSingleton<StoreSeeder>();
        services.AddSingleton<CompanyEditor>();
        services.AddSingleton<ContentVersionReader>();
        services.AddSingleton<StoreHealth>();
        services.AddSingleton<CompanyDirectory>();
        services.AddSingleton<ApiTokens>();
        services.AddSingleton<SetupLinks>();
        services.AddSingleton<KeyRing>();
        services.AddSingleton<AuditLog>();
        services.AddSingleton<Drafts>();
        services.AddSingleton<DraftReader>();
        services.AddSingleton<DraftPublishing>();
        services.AddSingleton<StartingPoints>();
        services.AddSingleton<RevisionHistory>();
        services.AddSingleton<CorrectionReader>();
        services.AddSingleton<ErrorReports>();
        return services;
    }

    internal static void Configure(DbContextOptionsBuilder context, StoreOptions options)
    {
        context.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        // Both depend on the shape of a query alone: whoever writes one without an order meets it the first time it runs, not a reader who gets another row one day.
        context.ConfigureWarnings(warnings => warnings.Throw(CoreEventId.FirstWithoutOrderByAndFilterWarning, CoreEventId.RowLimitingOperationWithoutOrderByWarning));
        if (options.Engine == Engine.Sqlite) context.UseSqlite(ConnectionString(options)).AddInterceptors(new MissingDatabase(options));
        else context.UseNpgsql(options.Database, npgsql => npgsql.CommandTimeout(30));
    }

    internal static string ConnectionString(StoreOptions options) => new SqliteConnectionStringBuilder
    {
        DataSource = options.DatabaseFile,
        ForeignKeys = true,
        DefaultTimeout = BusySeconds,
        Cache = SqliteCacheMode.Private,
    }.ToString();
}

namespace ChinaAiWeekly.Store;

/// <summary>Where the store keeps its data.</summary>
/// <param name="DataDirectory">Absolute or relative to the working directory; empty = <see cref="DefaultDataDirectory"/>.</param>
/// <param name="Database">An Npgsql connection string; empty = the SQLite file <c>weekly.db</c> in the data directory.</param>
/// <param name="SeedDirectory">
/// Holds companies.json and issues/*.md for a database that never held an issue; empty = load nothing,
/// null = <see cref="DefaultSeedDirectory"/>.
/// </param>
public sealed record StoreOptions(string? DataDirectory = null, string? Database = null, string? SeedDirectory = null)
{
    /// <summary>The user's local application data folder + china-ai-weekly.</summary>
    public static string DefaultDataDirectory { get; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "china-ai-weekly");

    /// <summary>The repository's <c>data/</c>, which the build copies beside the program.</summary>
    public static string DefaultSeedDirectory { get; } = Path.Combine(AppContext.BaseDirectory, "data");

    public Engine Engine => string.IsNullOrWhiteSpace(Database) ? Engine.Sqlite : Engine.PostgreSql;

    /// <summary>The data directory as an absolute path.</summary>
    public string DataPath => Path.GetFullPath(string.IsNullOrWhiteSpace(DataDirectory) ? DefaultDataDirectory : DataDirectory);

    /// <summary>The seed directory as an absolute path, null where nothing is to be loaded.</summary>
    public string? SeedPath => SeedDirectory switch
    {
        null => DefaultSeedDirectory,
        "" => null,
        _ => Path.GetFullPath(SeedDirectory),
    };

    /// <summary>The SQLite file; there is none on PostgreSQL.</summary>
    public string DatabaseFile => Path.Combine(DataPath, "weekly.db");
}

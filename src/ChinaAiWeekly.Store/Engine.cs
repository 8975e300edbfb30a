namespace ChinaAiWeekly.Store;

/// <summary>The database engines that the store runs on.</summary>
public enum Engine { Sqlite, PostgreSql }

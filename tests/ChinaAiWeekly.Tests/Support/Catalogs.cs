using ChinaAiWeekly.Reports.Companies;

namespace ChinaAiWeekly.Tests.Support;

/// <summary>The company catalogs that tests read with.</summary>
internal static class Catalogs
{
    /// <summary>data/companies.json as shipped.</summary>
    public static CompanyCatalog Shipped { get; } = Load();

    private static CompanyCatalog Load()
    {
        using var json = File.OpenRead(Repository.PathTo("data", "companies.json"));
        return CompanyCatalog.Read(json);
    }
}

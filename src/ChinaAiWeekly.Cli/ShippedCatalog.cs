using ChinaAiWeekly.Reports.Companies;

namespace ChinaAiWeekly.Cli;

/// <summary>The catalog beside the program, so that reading a file needs no database.</summary>
internal static class ShippedCatalog
{
    public static CompanyCatalog Load()
    {
        using var json = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "data", "companies.json"));
        return CompanyCatalog.Read(json);
    }
}

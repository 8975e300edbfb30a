namespace ChinaAiWeekly.Store.Views;

/// <summary>Benchmark scores of every issue.</summary>
public sealed class BenchmarksQuery(WeeklyDbContext db)
{
    /// <param name="model">Narrows to the exhibits that score this model; null or unknown = all.</param>
    public async Task<BenchmarksView> LoadAsync(string? model, CancellationToken cancellation)
    {
        var exhibits = await new ExhibitTables(db).BenchmarksAsync(null, cancellation);
        var models = exhibits.SelectMany(exhibit => exhibit.Models).Select(scores => scores.Model).Distinct().Order(StringComparer.Ordinal).ToList();
        var asked = models.Find(name => name == model);
        return new(models, asked, [.. exhibits.Where(exhibit => asked is null || exhibit.Models.Any(scores => scores.Model == asked))]);
    }
}

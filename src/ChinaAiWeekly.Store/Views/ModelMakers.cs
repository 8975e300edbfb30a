using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>Who makes a model whose exhibit does not say: the one company that launched something of the same family.</summary>
internal static class ModelMakers
{
    private const int ShortestFamily = 3;

    /// <summary>Slugs by model; a model that nobody or more than one company launched is not in it.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> LoadAsync(WeeklyDbContext db, IEnumerable<string> models, CancellationToken cancellation)
    {
        var makers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var model in models.Distinct())
        {
            var family = string.Concat(model.TakeWhile(char.IsLetter));
            if (family.Length < ShortestFamily) continue;
            var companies = await db.Launches.Where(row => row.Company != null && row.Text.Contains(family)).Select(row => row.Company).Distinct().OrderBy(slug => slug).Take(2).ToListAsync(cancellation);
            if (companies is [{ } only]) makers[model] = only;
        }

        return makers;
    }
}

using ChinaAiWeekly.Reports.Differences;

namespace ChinaAiWeekly.Reports.Drift;

/// <summary>A return ten times the usual spread of its horizon: a lost decimal point, most times.</summary>
internal static class ReturnOutliers
{
    private const decimal Factor = 10;
    private const int Enough = 10;

    public static IEnumerable<Diagnostic> Check(DriftInput input)
    {
        foreach (var horizon in input.Facts.Where(fact => fact.Kind == FactKind.Return).GroupBy(fact => fact.Measure, StringComparer.Ordinal))
        {
            var sizes = input.Values.Where(past => past.Key.Kind == FactKind.Return && past.Key.Measure == horizon.Key)
                .SelectMany(past => past)
                .Concat(horizon)
                .Select(fact => Math.Abs(fact.Value ?? 0))
                .ToList();
            var spread = DriftInput.Median(sizes);
            if (sizes.Count < Enough || spread == 0)
                continue;
            foreach (var fact in horizon.Where(fact => Math.Abs(fact.Value ?? 0) >= Factor * spread))
                yield return DiagnosticMessages.ReturnOutlier(fact.Name, horizon.Key, fact.Value ?? 0, spread, fact.Span);
        }
    }
}

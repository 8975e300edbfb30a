using ChinaAiWeekly.Reports.Differences;

namespace ChinaAiWeekly.Reports.Drift;

/// <summary>Rows that came in every earlier issue of the window and are missing; one remark where all of a column are.</summary>
internal static class MissingRows
{
    public static IEnumerable<Diagnostic> Check(DriftInput input)
    {
        if (!input.HasHabits)
            yield break;
        var always = input.Before
            .Select(past => past.Facts.Where(fact => fact.Value is not null).Select(FactKey.Of))
            .Aggregate((some, others) => some.Intersect(others))
            .ToList();
        foreach (var column in always.GroupBy(key => (key.Kind, key.Measure)))
        {
            var here = input.Facts.Where(fact => (fact.Kind, fact.Measure) == column.Key).ToList();
            var (kind, measure) = column.Key;
            if (here.Count == 0)
                yield return DiagnosticMessages.ColumnMissing(kind, measure, column.Count(), DriftInput.Top);
            else
                foreach (var key in column.Where(key => !input.Keys.Contains(key)))
                    yield return DiagnosticMessages.RowMissing(kind, measure, Name(input, key), here[0].Span);
        }
    }

    private static string Name(DriftInput input, FactKey key) => input.Values[key].Select(fact => fact.Name).FirstOrDefault() ?? key.Subject;
}

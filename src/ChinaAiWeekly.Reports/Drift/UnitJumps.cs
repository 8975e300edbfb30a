using ChinaAiWeekly.Reports.Differences;

namespace ChinaAiWeekly.Reports.Drift;

/// <summary>An amount that left its own earlier size by a factor no week brings: 억 written for 조, thousands for millions.</summary>
internal static class UnitJumps
{
    private const decimal Factor = 8;

    public static IEnumerable<Diagnostic> Check(DriftInput input)
    {
        foreach (var fact in input.Facts.Where(IsAmount))
        {
            var past = input.Values[FactKey.Of(fact)].ToList();
            if (past.Count == 0 || fact.Value is not { } value)
                continue;
            var usual = Math.Abs(DriftInput.Median(past.Select(earlier => earlier.Value ?? 0)));
            var now = Math.Abs(value);
            if (past.All(earlier => earlier.Unit != fact.Unit))
                yield return DiagnosticMessages.UnitChanged(fact.Name, fact.Measure, past[0].Unit, fact.Unit, fact.Span);
            else if (usual > 0 && now > 0 && (now / usual >= Factor || usual / now >= Factor))
                yield return DiagnosticMessages.UnitJump(fact.Name, fact.Measure, value, usual, fact.Unit, fact.Span);
        }
    }

    /// <summary>Amounts keep their size from week to week; multiples, returns and scores need not.</summary>
    private static bool IsAmount(Fact fact) => fact.Kind switch
    {
        FactKind.Capex or FactKind.Series => true,
        FactKind.Valuation => fact.Unit is { Length: 3 },
        _ => false,
    };
}

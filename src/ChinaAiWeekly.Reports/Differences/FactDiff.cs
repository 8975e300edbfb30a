namespace ChinaAiWeekly.Reports.Differences;

/// <summary>One difference between two revisions; a fact that was added has no <paramref name="Before"/>, one removed no <paramref name="After"/>.</summary>
public sealed record FactChange(Fact? Before, Fact? After)
{
    /// <summary>The side that exists, the newer one where both do.</summary>
    public Fact Fact => After ?? Before ?? throw new InvalidOperationException("A change has at least one side");
}

/// <summary>
/// Compares two readings by what they state, not by their text: moving a table or rewording around a figure is no change,
/// a figure that differs is.
/// </summary>
public static class FactDiff
{
    /// <summary>Changes in the order of the newer reading; what was removed follows.</summary>
    public static IReadOnlyList<FactChange> Between(ParsedIssue before, ParsedIssue after)
    {
        var old = Numbered(before).ToDictionary(fact => fact.Key, fact => fact.Fact);
        List<FactChange> changes = [];
        foreach (var (key, fact) in Numbered(after))
        {
            if (!old.Remove(key, out var earlier)) changes.Add(new FactChange(null, fact));
            else if (!SameStatement(earlier, fact)) changes.Add(new FactChange(earlier, fact));
        }

        changes.AddRange(old.Values.OrderBy(fact => fact.Kind).ThenBy(fact => fact.Span.Start).Select(fact => new FactChange(fact, null)));
        return changes;
    }

    private static bool SameStatement(Fact one, Fact other) =>
        one.Value == other.Value && one.Unit == other.Unit && one.Text == other.Text;

    /// <summary>The same statement can stand twice in an issue: the nth is compared with the nth.</summary>
    private static IEnumerable<((FactKind, string, string, int) Key, Fact Fact)> Numbered(ParsedIssue issue)
    {
        var seen = new Dictionary<(FactKind, string, string), int>();
        foreach (var fact in IssueFacts.List(issue))
        {
            var key = (fact.Kind, fact.Subject, fact.Measure);
            var nth = seen[key] = seen.GetValueOrDefault(key) + 1;
            yield return ((fact.Kind, fact.Subject, fact.Measure, nth), fact);
        }
    }
}

using ChinaAiWeekly.Reports.Differences;

namespace ChinaAiWeekly.Reports.Drift;

/// <summary>The statement that two issues can both make: 알리바바's 1W return.</summary>
internal readonly record struct FactKey(FactKind Kind, string Subject, string Measure)
{
    public static FactKey Of(Fact fact) => new(fact.Kind, fact.Subject, fact.Measure);
}

/// <summary>An issue and the ones before it, newest first, as every drift rule sees them.</summary>
internal sealed class DriftInput
{
    /// <summary>How far back a rule looks, in issues.</summary>
    private const int Window = 8;

    /// <summary>From how many issues on something counts as always there.</summary>
    private const int Habit = 3;

    public DriftInput(ParsedIssue issue, IReadOnlyList<PastIssue> history)
    {
        Issue = issue;
        Facts = [.. IssueFacts.List(issue).Where(fact => fact.Value is not null)];
        Keys = Facts.Select(FactKey.Of).ToHashSet();
        Newest = history.Count == 0 ? null : history.Max(past => past.Date);
        Before = [.. history.Where(past => issue.Head.Date is not { } date || past.Date < date).OrderByDescending(past => past.Date).Take(Window)];
        Values = Before.SelectMany(past => past.Facts).Where(fact => fact.Value is not null).ToLookup(FactKey.Of);
    }

    public ParsedIssue Issue { get; }

    /// <summary>The issue's facts that are numbers.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    public IReadOnlySet<FactKey> Keys { get; }

    /// <summary>The date of the newest issue that is known, whether before this one or after.</summary>
    public DateOnly? Newest { get; }

    public IReadOnlyList<PastIssue> Before { get; }

    /// <summary>Earlier numbers by what they state.</summary>
    public ILookup<FactKey, Fact> Values { get; }

    /// <summary>True where there are enough earlier issues to speak of always.</summary>
    public bool HasHabits => Before.Count >= Habit;

    /// <summary>Where a remark about the whole issue stands.</summary>
    public static SourceSpan Top { get; } = new(0, 0, 1, 1);

    public static decimal Median(IEnumerable<decimal> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}

using System.Globalization;

namespace ChinaAiWeekly.Tests.Synthesis;

/// <summary>How many facts of one kind the truth states, the reader states, and both.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, (int Truth, int Read, int Both)> kinds = new(StringComparer.Ordinal);
    private readonly List<string> differences = [];

    /// <summary>Facts that only one side states, with the file they come from: + the reader's alone, - the truth's alone.</summary>
    public IReadOnlyList<string> Differences => differences;

    public IEnumerable<(string Kind, int Facts, double Recall, double Precision)> Kinds =>
        kinds.Select(kind => (kind.Key, kind.Value.Truth, Share(kind.Value.Both, kind.Value.Truth), Share(kind.Value.Both, kind.Value.Read)));

    public (double Recall, double Precision) Overall =>
        (Share(kinds.Values.Sum(kind => kind.Both), kinds.Values.Sum(kind => kind.Truth)), Share(kinds.Values.Sum(kind => kind.Both), kinds.Values.Sum(kind => kind.Read)));

    public void Compare(string file, IEnumerable<StatedFact> truth, IEnumerable<StatedFact> read)
    {
        var left = Count(truth);
        foreach (var (fact, times) in Count(read))
        {
            var both = Math.Min(times, left.GetValueOrDefault(fact));
            Add(fact.Kind, 0, times, both);
            if (times > both) differences.Add($"+ {file} {fact.Kind}: {fact.Text}");
        }
        var found = Count(read);
        foreach (var (fact, times) in left)
        {
            Add(fact.Kind, times, 0, 0);
            if (times > found.GetValueOrDefault(fact)) differences.Add($"- {file} {fact.Kind}: {fact.Text}");
        }
    }

    public override string ToString() => string.Join('\n', Kinds.Select(kind => string.Create(
        CultureInfo.InvariantCulture, $"{kind.Kind,-16}{kind.Facts,8}  recall {kind.Recall:0.00} %  precision {kind.Precision:0.00} %")));

    private static Dictionary<StatedFact, int> Count(IEnumerable<StatedFact> facts) =>
        facts.GroupBy(fact => fact).ToDictionary(group => group.Key, group => group.Count());

    private void Add(string kind, int truth, int read, int both)
    {
        var sum = kinds.GetValueOrDefault(kind);
        kinds[kind] = (sum.Truth + truth, sum.Read + read, sum.Both + both);
    }

    private static double Share(int part, int whole) => whole == 0 ? 100 : 100.0 * part / whole;
}

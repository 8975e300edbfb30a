using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.World;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis;

/// <summary>
/// Makes synthetic issues: invented figures and sentences about companies that exist, marked as synthetic in title and
/// front matter. The same seed gives the same bytes on every machine.
/// </summary>
public static class SyntheticCorpus
{
    /// <param name="weeks">How many issues, one a week.</param>
    /// <param name="seed">Any number; another seed gives another corpus.</param>
    /// <returns>The issues, oldest first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Less than none, or beyond what the calendar holds.</exception>
    public static IReadOnlyList<SyntheticIssue> Generate(int weeks, int seed, SynthesisOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(weeks);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weeks, 2_000);
        var chosen = options ?? new SynthesisOptions();
        return chosen.Kind == CorpusKind.Demo ? [.. Demo(weeks, seed, chosen.Start)] : [.. Varied(weeks, seed, chosen.Start)];
    }

    private static IEnumerable<SyntheticIssue> Varied(int weeks, int seed, DateOnly start)
    {
        for (var week = 0; week < weeks; week++)
        {
            var dice = new Dice(Mix(seed, week));
            var date = start.AddDays(7 * week);
            var editor = Editor.Draw(dice);
            yield return IssueComposer.Compose(new Page(date, dice, editor, new Desk(date, dice)), week + 1);
        }
    }

    private static IEnumerable<SyntheticIssue> Demo(int weeks, int seed, DateOnly start)
    {
        var desk = new Desk(start, new Dice(Mix(seed, -1)));
        for (var week = 0; week < weeks; week++)
        {
            var date = start.AddDays(7 * week);
            if (week > 0) desk.Advance(date);
            yield return IssueComposer.Compose(new Page(date, new Dice(Mix(seed, week)), Editor.House, desk), week + 1);
        }
    }

    /// <summary>Seeds of neighbouring weeks must not give neighbouring sequences.</summary>
    private static ulong Mix(int seed, int week) =>
        unchecked(((ulong)(uint)seed << 32) ^ ((ulong)(uint)week * 0xD1B54A32D192ED03) ^ 0x2545F4914F6CDD1D);
}

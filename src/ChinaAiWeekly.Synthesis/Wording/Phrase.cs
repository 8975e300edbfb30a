using System.Runtime.CompilerServices;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Wording;

/// <summary>
/// A sentence made of <see cref="Run"/>s, written as an interpolated string whose holes keep what they mean. The format
/// of a hole is the particle behind it: <c>$"{company:은/는} {amount:을/를} 투자함"</c>.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Phrase(int literalLength, int formattedCount)
{
    private readonly List<Run> runs = new(formattedCount + (literalLength > 0 ? formattedCount + 1 : 0));

    public IReadOnlyList<Run> Runs => runs;

    /// <summary>What a reader sees.</summary>
    public string Plain => string.Concat(runs.Select(run => run.Plain));

    public string Markdown => string.Concat(runs.Select(run => run.Text));

    /// <summary>
    /// Takes fixed words. Digits must come through a hole that knows their meaning, or the truth would lack them.
    /// </summary>
    public void AppendLiteral(string words)
    {
        if (words.Any(char.IsAsciiDigit)) throw new ArgumentException($"A figure outside a hole: {words}", nameof(words));
        runs.Add(new Words(words));
    }

    public void AppendFormatted(string words) => runs.Add(new Words(words));

    public void AppendFormatted(Phrase phrase) => runs.AddRange(phrase.runs);

    public void AppendFormatted(Run run, string? format = null)
    {
        runs.Add(run);
        if (format is not null) runs.Add(new Words(Particle.Behind(run.Text, format)));
    }

    /// <summary>Notes every run in the truth; <paramref name="column"/> is where the phrase starts, 1-based.</summary>
    public void Note(Truth truth, int line, int column)
    {
        foreach (var run in runs)
        {
            run.Note(truth, line, column);
            column += run.Text.Length;
        }
    }
}

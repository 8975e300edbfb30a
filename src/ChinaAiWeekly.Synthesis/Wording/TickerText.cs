using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Wording;

/// <summary>A ticker beside a name. Whether it is a mention of its own is left open.</summary>
internal sealed record TickerText(string Written) : Run
{
    public override string Text => Written;

    public override void Note(Truth truth, int line, int column) =>
        truth.Undecided.Add(new Span("mention", line, column, Text.Length));
}

using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Wording;

/// <summary>A stretch of a sentence together with what a careful reader takes from it.</summary>
internal abstract record Run
{
    /// <summary>As it stands in the Markdown.</summary>
    public abstract string Text { get; }

    /// <summary>As a reader sees it, without marks.</summary>
    public virtual string Plain => Text;

    /// <summary>Notes in the truth what the run says, once its place is known.</summary>
    public virtual void Note(Truth truth, int line, int column) { }
}

/// <summary>Plain words.</summary>
internal sealed record Words(string Said) : Run
{
    public override string Text => Said;
}

/// <summary>
/// A company's name, perhaps with its ticker behind it. Whether that ticker is a mention of its own is left open.
/// </summary>
internal sealed record CompanyName(string Name, string Slug, string Behind = "") : Run
{
    public override string Text => Name + Behind;

    public override void Note(Truth truth, int line, int column)
    {
        truth.Mentions.Add(new MentionTruth(Slug, Name, line));
        if (Behind.Length > 0) truth.Undecided.Add(new Span("mention", line, column + Name.Length, Behind.Length));
    }
}

/// <summary>A model or product: a trap for readers of numbers. Whether a brand mentions its owner is left open.</summary>
internal sealed record ProductName(string Name) : Run
{
    public override string Text => Name;

    public override void Note(Truth truth, int line, int column) =>
        truth.Undecided.Add(new Span("mention", line, column, Text.Length));
}

/// <summary>A duration, a rank or the like, which a reader may count as a quantity or not.</summary>
internal sealed record Aside(string Said) : Run
{
    public override string Text => Said;

    public override void Note(Truth truth, int line, int column) =>
        truth.Undecided.Add(new Span("quantity", line, column, Text.Length));
}

/// <summary>A date as written.</summary>
internal sealed record DateText(string Written, DateOnly Date) : Run
{
    public override string Text => Written;
}

/// <summary>Code: figures in it are no figures.</summary>
internal sealed record CodeText(string Code) : Run
{
    public override string Text => $"`{Code}`";

    public override string Plain => Code;
}

/// <summary>A link: the reader sees its text.</summary>
internal sealed record LinkText(string Title, string Address) : Run
{
    public override string Text => $"[{Title}]({Address})";

    public override string Plain => Title;
}

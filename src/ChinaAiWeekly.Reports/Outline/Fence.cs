namespace ChinaAiWeekly.Reports.Outline;

/// <summary>Says line by line what stands in a block of fenced code, where no mark means anything.</summary>
internal sealed class Fence
{
    private char? open;

    /// <summary>Whether a line, given without its indentation, is a fence or stands inside one.</summary>
    public bool Holds(ReadOnlySpan<char> content)
    {
        if (!content.StartsWith("```") && !content.StartsWith("~~~"))
            return open is not null;
        open = open is null ? content[0] : open == content[0] ? null : open;
        return true;
    }
}

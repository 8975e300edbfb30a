using ChinaAiWeekly.Reports.Prose;
using Markdig;
using Markdig.Syntax;

namespace ChinaAiWeekly.Reports.Outline;

/// <summary>An issue's Markdown as prose for pages and as nodes for readers.</summary>
internal sealed record MarkdownSource(
    TextMap Map,
    IReadOnlyList<ProseBlock> Document,
    IReadOnlyList<OutlineNode> Nodes,
    SourceSpan? FrontMatter)
{
    // Named extensions only: the advanced set makes attributes and embeds of plain text.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseCjkFriendlyEmphasis()
        .UseYamlFrontMatter()
        .UsePreciseSourceLocation()
        .DisableHtml()
        .Build();

    /// <summary>Reads a text within its limits; where Markdig gives up, an error and no nodes.</summary>
    public static MarkdownSource Read(LineIndex lines, ICollection<Diagnostic> diagnostics)
    {
        var repaired = SourceRepair.Repair(lines, diagnostics);
        try
        {
            var builder = new BlockBuilder(new(lines), repaired);
            return builder.Build(Markdown.Parse(repaired.Text, Pipeline));
        }
        catch (ArgumentException)
        {
            // Markdig's depth limits: the text is refused as a whole, at its beginning for want of a better place.
            diagnostics.Add(DiagnosticMessages.TooDeep(lines.Span(0, 0)));
            return new(new(lines), [], [], null);
        }
    }
}

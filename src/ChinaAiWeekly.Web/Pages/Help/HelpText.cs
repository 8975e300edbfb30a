using System.Collections.Frozen;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Reports.Prose;

namespace ChinaAiWeekly.Web.Pages.Help;

/// <summary>A page of the docs as the site shows it.</summary>
public sealed record HelpPage(string Title, IReadOnlyList<ProseBlock> Blocks);

/// <summary>
/// The docs that editors need, read from the copies inside the program, by the reader that reads issues: what is safe for
/// an issue's text is safe for them.
/// </summary>
public sealed class HelpText
{
    private readonly Lazy<FrozenDictionary<string, HelpPage>> diagnostics = new(ReadDiagnostics);
    private readonly Lazy<IReadOnlyList<HelpPage>> format = new(ReadFormat);

    /// <summary>The pages about the report format, in the order of their names.</summary>
    public IReadOnlyList<HelpPage> Format => format.Value;

    /// <summary>The diagnostics, by code.</summary>
    public IReadOnlyDictionary<string, HelpPage> Diagnostics => diagnostics.Value;

    private static FrozenDictionary<string, HelpPage> ReadDiagnostics()
    {
        var pages = new Dictionary<string, HelpPage>(StringComparer.OrdinalIgnoreCase);
        var blocks = new List<ProseBlock>();
        foreach (var block in Read("diagnostics.md"))
        {
            if (block is ProseHeading { Level: 2, Content: [ProseText title] })
            {
                blocks = [];
                pages[title.Text.Split(' ')[0].Trim('`', '.', ':')] = new HelpPage(title.Text, blocks);
            }
            else
            {
                blocks.Add(block);
            }
        }

        return pages.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static IReadOnlyList<HelpPage> ReadFormat() =>
        [.. typeof(HelpText).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("help/format/", StringComparison.Ordinal))
            .OrderByDescending(name => name.EndsWith("/README.md", StringComparison.Ordinal)).ThenBy(name => name, StringComparer.Ordinal)
            .Select(name => Read(name["help/".Length..]))
            .Select(blocks => new HelpPage(Title(blocks), [.. blocks.SkipWhile(block => block is ProseHeading { Level: 1 })]))];

    private static string Title(IReadOnlyList<ProseBlock> blocks) =>
        blocks is [ProseHeading { Content: [ProseText title, ..] }, ..] ? title.Text : "";

    private static IReadOnlyList<ProseBlock> Read(string name)
    {
        using var stream = typeof(HelpText).Assembly.GetManifestResourceStream("help/" + name);
        if (stream is null) return [];
        using var reader = new StreamReader(stream);
        return ReportParser.Parse(reader.ReadToEnd().ReplaceLineEndings("\n"), new ReportOptions(CompanyCatalog.Empty)).Document;
    }
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Reports.Prose;
using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Twins;

namespace ChinaAiWeekly.Web.Pages.Help;

/// <summary>A page of the docs as the site shows it.</summary>
/// <param name="Name">What it is called in addresses: numbers, CAW050.</param>
public sealed record HelpPage(string Name, string Title, IReadOnlyList<ProseBlock> Blocks);

/// <summary>
/// The docs in one language, read from the copies inside the program by the reader that reads issues: what is safe for an
/// issue's text is safe for them.
/// </summary>
/// <param name="Format">What is said before the chapters.</param>
/// <param name="Chapters">How an issue is written, in the order in which <paramref name="Format"/> names the chapters.</param>
/// <param name="Diagnostics">What diagnostics mean, by code.</param>
public sealed partial record HelpBook(HelpPage Format, IReadOnlyList<HelpPage> Chapters, IReadOnlyDictionary<string, HelpPage> Diagnostics)
{
    /// <summary>Stands for this site in links between pages of the docs.</summary>
    public static Uri Site { get; } = new("https://site.invalid/");

    public static HelpBook Read(Language language)
    {
        var overview = Text(language, "format/README");
        var names = Link().Matches(overview).Select(link => link.Groups["name"].Value).Distinct(StringComparer.Ordinal);
        return new(Page("README", overview), [.. names.Select(name => Page(name, Text(language, "format/" + name)))], ByCode(Blocks(Text(language, "diagnostics"))));
    }

    private static HelpPage Page(string name, string text) =>
        Blocks(text) is [ProseHeading { Content: [ProseText title, ..] }, ..] blocks
            ? new HelpPage(name, title.Text, [.. blocks.Skip(1)])
            : throw new InvalidOperationException($"docs: {name} does not begin with its title.");

    private static FrozenDictionary<string, HelpPage> ByCode(IEnumerable<ProseBlock> text)
    {
        var pages = new Dictionary<string, HelpPage>(StringComparer.OrdinalIgnoreCase);
        var blocks = new List<ProseBlock>();
        foreach (var block in text)
        {
            if (block is ProseHeading { Level: 2, Content: [ProseText code] }) pages[code.Text] = new HelpPage(code.Text, code.Text, blocks = []);
            else blocks.Add(block);
        }

        return pages.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static IReadOnlyList<ProseBlock> Blocks(string text) =>
        ReportParser.Parse(Link().Replace(text, link => $"]({new Uri(Site, Address(link))})"), new ReportOptions(CompanyCatalog.Empty)).Document;

    private static string Address(Match link) => link.Groups["name"].Value switch
    {
        "diagnostics" => Addresses.Diagnostic(link.Groups["code"].Value.ToUpperInvariant()),
        var chapter => Addresses.Chapter(chapter),
    };

    private static string Text(Language language, string name)
    {
        using var stream = typeof(HelpBook).Assembly.GetManifestResourceStream($"help/{language.Code}/{name}.md")
            ?? throw new InvalidOperationException($"docs: there is no {name} in {language.Code}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\]\((?:\.\./)?(?<name>[a-z-]+)\.md(?:#(?<code>\w+))?\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}

using System.Text;
using BenchmarkDotNet.Attributes;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Synthesis;
using ChinaAiWeekly.Tests.Support;
using Markdig;

namespace ChinaAiWeekly.Benchmarks;

/// <summary>
/// Reading an issue against a bare Markdown parse of the same text, in one run: the ratio is what counts, and that the
/// time per byte stays from 16 KB to 2 MB. The larger texts are different issues one after another.
/// </summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private const int Kilobyte = 1 << 10;
    private const int Megabyte = 1 << 20;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseCjkFriendlyEmphasis().UseYamlFrontMatter().UsePreciseSourceLocation().DisableHtml().Build();

    private string text = "";
    private ReportOptions options = new(CompanyCatalog.Empty);

    /// <summary>0 is the sample issue, 16 KB and richer in figures than the others.</summary>
    [Params(0, 16 * Kilobyte, Megabyte, 2 * Megabyte)]
    public int Bytes { get; set; }

    [GlobalSetup]
    public void Load()
    {
        text = Bytes == 0 ? File.ReadAllText(Repository.PathTo("data", "issues", "2025-09-10.md")) : Issues(Bytes);
        using var catalog = File.OpenRead(Repository.PathTo("data", "companies.json"));
        var limits = new ReportLimits(Bytes: int.MaxValue, Headings: int.MaxValue, ListItems: int.MaxValue, LinkDefinitions: int.MaxValue, TableCells: int.MaxValue);
        options = new ReportOptions(CompanyCatalog.Read(catalog), new DateOnly(2025, 9, 10), Limits: limits);
    }

    [Benchmark(Baseline = true)]
    public object Markdown() => Markdig.Markdown.Parse(text, Pipeline);

    [Benchmark]
    public object Issue() => ReportParser.Parse(text, options);

    private static string Issues(int bytes)
    {
        var texts = new StringBuilder();
        var written = 0;
        foreach (var issue in SyntheticCorpus.Generate(weeks: 1_000, seed: 7, new(CorpusKind.Varied)))
        {
            var body = WithoutFrontMatter(ReportText.Decode(issue.Bytes.Span, ReportLimits.Default).Text) + "\n\n";
            texts.Append(body);
            written += Encoding.UTF8.GetByteCount(body);
            if (written >= bytes)
                break;
        }
        return texts.ToString();
    }

    private static string WithoutFrontMatter(string issue) =>
        issue.StartsWith("---\n", StringComparison.Ordinal) ? issue[(issue.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..] : issue;
}

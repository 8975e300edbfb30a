using System.Text;
using BenchmarkDotNet.Attributes;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Tests.Support;
using Markdig;

namespace ChinaAiWeekly.Benchmarks;

/// <summary>Reading an issue against a bare Markdown parse of the same text, in one run: the ratio is what counts.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    private string text = "";
    private ReportOptions options = new(CompanyCatalog.Empty);

    /// <summary>How often the sample stands in the text: 16 KB, 1 MB, 2 MB.</summary>
    [Params(1, 62, 124)]
    public int Copies { get; set; }

    [GlobalSetup]
    public void Load()
    {
        var sample = File.ReadAllText(Repository.PathTo("data", "issues", "2025-09-10.md")) + "\n\n";
        text = new StringBuilder().Insert(0, sample, Copies).ToString();
        using var catalog = File.OpenRead(Repository.PathTo("data", "companies.json"));
        var limits = new ReportLimits(Bytes: int.MaxValue, Headings: int.MaxValue, ListItems: int.MaxValue);
        options = new ReportOptions(CompanyCatalog.Read(catalog), new DateOnly(2025, 9, 10), Limits: limits);
    }

    [Benchmark(Baseline = true)]
    public object Markdown() => Markdig.Markdown.Parse(text, Pipeline);

    [Benchmark]
    public object Issue() => ReportParser.Parse(text, options);
}

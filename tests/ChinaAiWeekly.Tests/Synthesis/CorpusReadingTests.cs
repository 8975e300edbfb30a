using System.Text.Json;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Contract;
using ChinaAiWeekly.Synthesis;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Synthesis;

/// <summary>The reader against issues it has never seen: what it misses, and what it says that is not so.</summary>
public sealed class CorpusReadingTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(CorpusKind.Varied, 300, 7)]
    [InlineData(CorpusKind.Demo, 52, 1)]
    public void Ninety_eight_of_a_hundred_facts_are_read_and_hardly_any_is_wrong(CorpusKind kind, int weeks, int seed)
    {
        var tally = Read(SyntheticCorpus.Generate(weeks, seed, new SynthesisOptions(kind)));
        output.WriteLine(tally.ToString());
        foreach (var difference in tally.Differences.Take(200)) output.WriteLine(difference);
        tally.Kinds.Where(one => one.Recall < 98).Should().BeEmpty("docs/synthesis.md says how facts are compared");
        tally.Kinds.Where(one => one.Precision < 99.5).Should().BeEmpty("docs/synthesis.md says how facts are compared");
    }

    private static Tally Read(IEnumerable<SyntheticIssue> issues)
    {
        var tally = new Tally();
        foreach (var issue in issues)
        {
            var parsed = ReportParser.Parse(ReportText.Decode(issue.Bytes.Span, ReportLimits.Default), new ReportOptions(Catalogs.Shipped, FileName: issue.FileName));
            using var truth = JsonDocument.Parse(issue.TruthJson);
            using var read = JsonDocument.Parse(ReportJson.ToText(parsed));
            tally.Compare(
                issue.FileName,
                StatedFacts.Of(truth.RootElement, truth.RootElement).ToList(),
                StatedFacts.Of(read.RootElement, truth.RootElement).ToList());
        }
        return tally;
    }
}

using System.Text.Json;
using ChinaAiWeekly.Reports.Values;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Reports.Values;

public sealed class SampleQuantitiesTests
{
    private static readonly string[] Lines = SampleIssue.Text.Split('\n');

    [Fact]
    public void Every_expected_quantity_of_the_sample_is_found_on_its_line()
    {
        foreach (var expected in SampleIssue.Expected.GetProperty("quantities").EnumerateArray())
        {
            var told = (expected.GetProperty("value").GetDecimal(), Decimal(expected, "upper"), Text(expected, "unit"), Text(expected, "qualifier"));
            QuantityScanner.Scan(Lines[expected.GetProperty("line").GetInt32() - 1])
                .Select(q => (q.Value, q.Upper, q.Unit ?? "", q.Qualifier?.ToString().ToLowerInvariant() ?? ""))
                .Should().Contain((told.Item1, told.Item2, told.Item3, told.Item4.ToLowerInvariant()), "line {0} has it", expected.GetProperty("line"));
        }
    }

    [Fact]
    public void A_quantity_is_cut_out_of_its_text_as_written()
    {
        foreach (var line in Lines)
            foreach (var quantity in QuantityScanner.Scan(line))
                line.Substring(quantity.Start, quantity.Length).Should().Be(quantity.Text);
    }

    [Fact]
    public void The_sample_gives_its_newest_date_where_nobody_has_said_one() =>
        IssueDate.Infer(SampleIssue.Text)?.Date.Should().Be(new DateOnly(2025, 9, 9));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static decimal? Decimal(JsonElement element, string name) =>
        element.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;
}

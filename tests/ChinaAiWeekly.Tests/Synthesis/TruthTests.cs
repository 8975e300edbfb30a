using System.Text;
using System.Text.Json;
using ChinaAiWeekly.Synthesis;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Synthesis;

/// <summary>What the truth claims must stand in the Markdown, on the line it names.</summary>
public sealed class TruthTests
{
    private static readonly IReadOnlyList<SyntheticIssue> Corpus =
        [.. SyntheticCorpus.Generate(120, 11), .. SyntheticCorpus.Generate(10, 11, new SynthesisOptions(CorpusKind.Demo))];

    public static TheoryData<string, string, string> Rows => new()
    {
        { "sections", "", "title" },
        { "news", "", "headline" },
        { "news", "facts", "label" },
        { "exhibits", "", "title" },
        { "exhibits", "", "label" },
        { "marketShares", "rows", "name" },
        { "marketShares", "rows", "percent" },
        { "capex", "points", "year" },
        { "benchmarks", "scores", "score" },
        { "launches", "", "text" },
        { "valuations", "", "name" },
        { "returns", "", "name" },
        { "returns", "", "percent" },
        { "returns", "", "note" },
        { "series", "rows", "label" },
        { "mentions", "", "text" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_value_stands_on_its_line(string list, string inner, string field)
    {
        var seen = 0;
        foreach (var issue in Corpus)
        {
            var lines = issue.Markdown.Split('\n');
            foreach (var row in Items(issue, list, inner))
            {
                var text = Text(row.GetProperty(field));
                if (text.Length == 0) continue;
                var line = lines[row.GetProperty("line").GetInt32() - 1];
                if (field is "percent" or "score" or "year") line = line.Normalize(NormalizationForm.FormKC);
                var where = field == "year" && line.StartsWith('|') ? issue.Markdown : line;
                where.Should().Contain(text, $"{issue.FileName} says so of {list}");
                seen++;
            }
        }
        seen.Should().BePositive();
    }

    [Fact]
    public void Every_quantity_starts_at_its_column()
    {
        foreach (var issue in Corpus)
        {
            var lines = issue.Markdown.Split('\n');
            foreach (var quantity in Items(issue, "quantities", ""))
            {
                lines[quantity.GetProperty("line").GetInt32() - 1][(quantity.GetProperty("column").GetInt32() - 1)..]
                    .Should().StartWith(quantity.GetProperty("text").GetString());
            }
        }
    }

    [Fact]
    public void Every_exhibit_counts_the_facts_taken_from_it()
    {
        string[] types = ["marketShare", "capex", "benchmark", "launches", "valuation", "return", "series", "text"];
        foreach (var issue in Corpus)
        {
            var exhibits = Items(issue, "exhibits", "").ToList();
            exhibits.Select(exhibit => exhibit.GetProperty("type").GetString()).Should().BeSubsetOf(types);
            Count("marketShare").Should().Be(Items(issue, "marketShares", "rows").Count());
            Count("capex").Should().Be(Items(issue, "capex", "points").Count());
            Count("benchmark").Should().Be(Items(issue, "benchmarks", "scores").Count());
            Count("launches").Should().Be(Items(issue, "launches", "").Count());
            Count("valuation").Should().Be(Items(issue, "valuations", "").Count());
            Count("return").Should().Be(Items(issue, "returns", "").Count());
            Count("series").Should().Be(Items(issue, "series", "rows").Count());

            int Count(string type) => exhibits.Where(exhibit => exhibit.GetProperty("type").GetString() == type).Sum(exhibit => exhibit.GetProperty("rows").GetInt32());
        }
    }

    private static IEnumerable<JsonElement> Items(SyntheticIssue issue, string list, string inner)
    {
        var items = JsonDocument.Parse(issue.TruthJson).RootElement.GetProperty(list).EnumerateArray();
        return inner.Length == 0 ? items : items.SelectMany(item => item.GetProperty(inner).EnumerateArray());
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.Number => Math.Abs(value.GetDecimal()).ToString("#,0.####", System.Globalization.CultureInfo.InvariantCulture).Replace(",", "", StringComparison.Ordinal),
        _ => value.GetString() ?? "",
    };
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ChinaAiWeekly.Synthesis;
using ChinaAiWeekly.Synthesis.Editors;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Synthesis;

public sealed class SyntheticCorpusTests
{
    private static readonly IReadOnlyList<SyntheticIssue> Corpus = SyntheticCorpus.Generate(300, 7);

    [Theory]
    [InlineData(CorpusKind.Varied)]
    [InlineData(CorpusKind.Demo)]
    public void The_same_seed_gives_the_same_bytes_under_any_culture(CorpusKind kind)
    {
        var first = Hash(SyntheticCorpus.Generate(12, 42, new SynthesisOptions(kind)));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Hash(SyntheticCorpus.Generate(12, 42, new SynthesisOptions(kind))).Should().Be(first);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        Hash(SyntheticCorpus.Generate(12, 43, new SynthesisOptions(kind))).Should().NotBe(first);
    }

    [Fact]
    public void A_longer_corpus_begins_like_a_shorter_one() =>
        Hash(SyntheticCorpus.Generate(20, 5).Take(8)).Should().Be(Hash(SyntheticCorpus.Generate(8, 5)));

    [Fact]
    public void Issues_come_a_week_apart_with_names_of_their_own()
    {
        Corpus.Zip(Corpus.Skip(1)).Should().OnlyContain(pair => pair.Second.Date == pair.First.Date.AddDays(7));
        Corpus.Select(issue => issue.FileName).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_issue_says_that_it_is_synthetic()
    {
        Corpus.Should().OnlyContain(issue => issue.Markdown.Contains("[합성]", StringComparison.Ordinal));
        Corpus.Where(issue => issue.Habits.Contains(Habit.FrontMatter))
            .Should().OnlyContain(issue => issue.Markdown.Contains("\nsynthetic: true\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Three_hundred_issues_show_every_way_of_writing() =>
        Enum.GetValues<Habit>().Except(Corpus.SelectMany(issue => issue.Habits)).Should().BeEmpty();

    [Fact]
    public void The_bytes_hold_the_text_in_the_form_they_claim()
    {
        foreach (var issue in Corpus) Decode(issue).Should().Be(issue.Markdown, issue.FileName);
    }

    [Fact]
    public void The_truth_names_the_hash_of_the_bytes_and_counts_the_lines()
    {
        foreach (var issue in Corpus.Take(40))
        {
            var head = JsonDocument.Parse(issue.TruthJson).RootElement.GetProperty("issue");
            head.GetProperty("sha256").GetString().Should().Be(Convert.ToHexStringLower(SHA256.HashData(issue.Bytes.Span)));
            head.GetProperty("lines").GetInt32().Should().Be(issue.Markdown.TrimEnd('\n').Split('\n').Length);
        }
    }

    [Fact]
    public void The_demo_is_one_desk_whose_figures_move_from_week_to_week()
    {
        var demo = SyntheticCorpus.Generate(52, 1, new SynthesisOptions(CorpusKind.Demo));
        var returns = demo.Select(issue => JsonDocument.Parse(issue.TruthJson).RootElement.GetProperty("returns").EnumerateArray()
            .Single(row => row.GetProperty("company").GetString() == "alibaba").GetProperty("percent").GetDecimal()).ToList();
        returns.Distinct().Should().HaveCountGreaterThan(20);
        returns.Should().OnlyContain(percent => Math.Abs(percent) < 25);
        demo.Should().OnlyContain(issue => issue.Form == ByteForm.Plain && issue.FileName == $"{issue.Date:yyyy-MM-dd}.md");
    }

    [Fact]
    public void A_corpus_of_no_weeks_is_empty_and_one_of_less_is_refused()
    {
        SyntheticCorpus.Generate(0, 1).Should().BeEmpty();
        FluentActions.Invoking(() => SyntheticCorpus.Generate(-1, 1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Decode(SyntheticIssue issue)
    {
        Encoding encoding = issue.Form.Encoding switch
        {
            TextEncoding.Utf16 => Encoding.Unicode,
            TextEncoding.Utf16BigEndian => Encoding.BigEndianUnicode,
            TextEncoding.Cp949 => CodePagesEncodingProvider.Instance.GetEncoding(949) ?? Encoding.UTF8,
            _ => Encoding.UTF8,
        };
        return encoding.GetString(issue.Bytes.Span).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Normalize(NormalizationForm.FormC);
    }

    private static string Hash(IEnumerable<SyntheticIssue> issues)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var issue in issues)
        {
            all.AppendData(issue.Bytes.Span);
            all.AppendData(Encoding.UTF8.GetBytes(issue.FileName + issue.TruthJson));
        }
        return Convert.ToHexStringLower(all.GetHashAndReset());
    }
}

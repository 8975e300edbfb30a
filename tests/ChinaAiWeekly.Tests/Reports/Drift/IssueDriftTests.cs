using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Drift;
using ChinaAiWeekly.Reports.Prose;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Reports.Drift;

public sealed class IssueDriftTests
{
    private static readonly string[] Names = ["alibaba", "tencent", "baidu", "jd"];

    [Fact]
    public void Says_nothing_about_a_week_like_the_others() => Codes(Week(5)).Should().BeEmpty();

    [Fact]
    public void Warns_of_a_date_before_the_newest_issue() => Codes(Week(2)).Should().Equal("CAW100");

    [Fact]
    public void Warns_of_a_row_that_always_came_at_the_rows_that_did()
    {
        var week = Week(5);
        var remark = Check(week with { Returns = [.. week.Returns.Skip(1)] }).Should().ContainSingle().Subject;
        (remark.Code, remark.Span.Line).Should().Be(("CAW102", 11));
        remark.Message.Should().Contain("alibaba");
    }

    [Fact]
    public void Warns_once_of_a_whole_column_that_is_missing() =>
        Codes(Week(5) with { Returns = [] }).Should().Equal("CAW103");

    [Theory]
    [InlineData(100)]
    [InlineData(0.0001)]
    public void Warns_of_an_amount_that_left_its_size(double factor) =>
        Codes(Week(5, cap: 2_600_000_000_000m * (decimal)factor)).Should().Equal(Enumerable.Repeat("CAW104", Names.Length));

    [Fact]
    public void Warns_of_a_change_of_currency()
    {
        var week = Week(5);
        Codes(week with { Valuations = [week.Valuations[0] with { Currency = "USD" }, .. week.Valuations.Skip(1)] }).Should().Equal("CAW105");
    }

    [Fact]
    public void Warns_of_a_return_ten_times_the_usual_spread()
    {
        var week = Week(5);
        Codes(week with { Returns = [week.Returns[0] with { Percent = 161m }, .. week.Returns.Skip(1)] }).Should().Equal("CAW106");
        Codes(week with { Returns = [week.Returns[0] with { Percent = 16.1m }, .. week.Returns.Skip(1)] }).Should().BeEmpty();
    }

    [Fact]
    public void Warns_of_a_category_that_always_came() =>
        Codes(Week(5) with { News = [] }).Should().Equal("CAW101");

    [Fact]
    public void Warns_of_a_category_heading_without_items_even_without_history()
    {
        var heading = new ProseHeading(3, [new ProseText("펀딩", new(500, 2, 40, 5))], new(496, 6, 40, 1));
        var week = Week(5) with
        {
            Sections = [new(SectionKind.News, "중국 AI 주간 주요 뉴스", new(100, 900, 20, 1))],
            Document = [heading],
        };
        IssueDrift.Check(week, []).Should().ContainSingle(remark => remark.Code == "CAW101" && remark.Span.Line == 40);
    }

    [Fact]
    public void Takes_no_habit_from_two_issues() =>
        IssueDrift.Check(Week(5) with { Returns = [] }, History(2)).Should().BeEmpty();

    [Fact]
    public void Looks_only_at_issues_before_this_one() =>
        IssueDrift.Check(Week(1) with { Returns = [] }, History(4)).Select(remark => remark.Code).Should().Equal("CAW100");

    private static IReadOnlyList<string> Codes(ParsedIssue issue) => [.. Check(issue).Select(remark => remark.Code)];

    private static IReadOnlyList<Diagnostic> Check(ParsedIssue issue) => IssueDrift.Check(issue, History(4));

    private static IReadOnlyList<PastIssue> History(int weeks) =>
        [.. Enumerable.Range(1, weeks).Select(n => PastIssue.Of(Week(n))).OfType<PastIssue>()];

    private static ParsedIssue Week(int n, decimal cap = 2_600_000_000_000m) => new()
    {
        Head = new(new DateOnly(2025, 8, 6).AddDays(7 * n), DateSource.Argument, null, "", null, null, [], null, 50, ""),
        News = [new(NewsCategory.Industry, "산업", "제목", null, [], [], [], At(5), At(5))],
        Returns = [.. Names.Select((name, row) => new WeeklyReturn(2, name, name, "1W", (row % 2 == 0 ? 1 : -1) * (2m + row), null, null, At(10 + row)))],
        Valuations = [.. Names.Select((name, row) => new Valuation(
            1, name, name, null, 2025, true, cap + (n * 1_000_000_000m), "CNY", 18m, 2m, 2m, new Dictionary<string, decimal>(), At(30 + row)))],
    };

    private static SourceSpan At(int line) => new(line * 10, 5, line, 1);
}

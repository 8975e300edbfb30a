using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Differences;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Reports.Differences;

public sealed class FactDiffTests
{
    private static readonly ParsedIssue Before = new()
    {
        Head = new IssueHead(new DateOnly(2025, 9, 10), DateSource.Argument, null, "", null, null, [], null, 10, ""),
        Returns = [Return("바이두", "baidu", 16.1m, 3), Return("알리바바", "alibaba", 1.9m, 4)],
        Capex = [new CapexSeries(1, "alibaba", "알리바바", "CNY", [new CapexPoint(2026, 140e9m, true, true, At(7))], At(6))],
        News = [News("첫 소식", 8), News("둘째 소식", 9)],
    };

    [Fact]
    public void Says_nothing_of_a_reading_compared_with_itself() =>
        FactDiff.Between(Before, Before).Should().BeEmpty();

    [Fact]
    public void Moving_a_row_to_another_line_is_no_change() =>
        FactDiff.Between(Before, Before with { Returns = [Return("알리바바", "alibaba", 1.9m, 30), Return("바이두", "baidu", 16.1m, 31)] })
            .Should().BeEmpty();

    [Fact]
    public void A_figure_that_differs_is_one_change_with_both_sides()
    {
        var after = Before with { Returns = [Return("바이두", "baidu", 16.1m, 3), Return("알리바바", "alibaba", 1.7m, 4)] };
        var change = FactDiff.Between(Before, after).Should().ContainSingle().Subject;
        (change.Before?.Value, change.After?.Value, change.Fact.Subject, change.Fact.Measure).Should().Be((1.9m, 1.7m, "alibaba", "1W"));
    }

    [Fact]
    public void A_forecast_that_becomes_a_figure_is_a_change_of_the_same_year()
    {
        var after = Before with
        {
            Capex = [new CapexSeries(1, "alibaba", "알리바바", "CNY", [new CapexPoint(2026, 150e9m, false, false, At(7))], At(6))],
        };
        var change = FactDiff.Between(Before, after).Should().ContainSingle().Subject;
        (change.Before?.Value, change.Before?.Text, change.After?.Value, change.After?.Text).Should().Be((140e9m, "F", 150e9m, ""));
    }

    [Fact]
    public void Names_what_was_removed_and_what_was_added()
    {
        var after = Before with { News = [News("첫 소식", 8), News("셋째 소식", 9)] };
        FactDiff.Between(Before, after).Select(change => (change.Before?.Subject, change.After?.Subject))
            .Should().Equal((null, "셋째 소식"), ("둘째 소식", null));
    }

    [Fact]
    public void The_same_statement_twice_is_compared_in_order()
    {
        var twice = Before with { Returns = [Return("바이두", "baidu", 16.1m, 3), Return("바이두", "baidu", 16.2m, 5)] };
        var corrected = Before with { Returns = [Return("바이두", "baidu", 16.1m, 3), Return("바이두", "baidu", 16.3m, 5)] };
        FactDiff.Between(twice, corrected).Should().ContainSingle().Which.Before?.Value.Should().Be(16.2m);
    }

    private static WeeklyReturn Return(string name, string company, decimal percent, int line) =>
        new(1, name, company, "1W", percent, null, null, At(line));

    private static NewsItem News(string headline, int line) =>
        new(NewsCategory.Industry, "산업", headline, null, [], [], [], At(line), At(line));

    private static SourceSpan At(int line) => new(line * 10, 5, line, 1);
}

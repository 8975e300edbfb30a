using ChinaAiWeekly.Reports.Values;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Reports.Values;

public sealed class ValueTypesTests
{
    [Theory]
    [InlineData("3,800억 위안", "380000000000", "CNY")]
    [InlineData("약 US$140m", "140000000", "USD")]
    [InlineData("HK$228", "228", "HKD")]
    public void Reads_money(string text, string amount, string currency)
    {
        Money.TryParse(text, out var money).Should().BeTrue();
        money.Should().Be(new Money(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), currency));
    }

    [Theory]
    [InlineData("35.8%")]
    [InlineData("3,800억")]
    [InlineData("적자")]
    [InlineData("12,000대")]
    public void Refuses_what_is_no_money(string text) => Money.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Reads_a_percentage_in_percent()
    {
        Percentage.TryParse("−11.4%", out var percentage).Should().BeTrue();
        percentage.Percent.Should().Be(-11.4m);
        Percentage.TryParse("11.4%p", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("2022", "2022", false)]
    [InlineData("2025F", "2025", true)]
    [InlineData("7월:", "2025-07", false)]
    [InlineData("FY1Q26", "FY2026Q1", false)]
    [InlineData("25.07", "2025-07", false)]
    [InlineData("Sep", "2025-09", false)]
    [InlineData("2025년 상반기", "2025H1", false)]
    public void Reads_a_whole_text_as_a_period(string text, string canonical, bool forecast)
    {
        FiscalPeriod.TryParse(text, 2025, out var period).Should().BeTrue();
        period.Should().Be(new FiscalPeriod(canonical, int.Parse(canonical.Replace("FY", "")[..4], System.Globalization.CultureInfo.InvariantCulture), forecast));
    }

    [Theory]
    [InlineData("알리바바")]
    [InlineData("2025 매출 35%")]
    [InlineData("")]
    [InlineData("13월")]
    [InlineData("9월 8일")]
    public void Refuses_what_is_more_or_less_than_a_period(string text) =>
        FiscalPeriod.TryParse(text, 2025, out _).Should().BeFalse();

    [Theory]
    [InlineData("2025-09-10")]
    [InlineData("\"2025.9.10\"")]
    [InlineData("20250910")]
    [InlineData("2025년 9월 10일")]
    [InlineData("10 September 2025")]
    [InlineData("2025-09-10T08:00:00")]
    public void Reads_a_full_date(string text)
    {
        ReportDate.TryParse(text, out var date).Should().BeTrue();
        date.Should().Be(new DateOnly(2025, 9, 10));
    }

    [Theory]
    [InlineData("9월 10일")]
    [InlineData("2025-13-01")]
    [InlineData("2025-02-30")]
    [InlineData("9999-12-31")]
    [InlineData("2025-09")]
    public void Refuses_what_is_no_full_date(string text) => ReportDate.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Same_day_repeats_the_date_that_came_before_the_text() =>
        ReportDate.Scan("같은 날 공개", new DateOnly(2025, 9, 10), new DateOnly(2025, 9, 5)).Should().ContainSingle()
            .Which.Date.Should().Be(new DateOnly(2025, 9, 5));

    [Fact]
    public void Same_day_without_a_day_before_it_is_no_date() =>
        ReportDate.Scan("같은 날 공개", new DateOnly(2025, 9, 10)).Should().BeEmpty();
}

using ChinaAiWeekly.Web;
using ChinaAiWeekly.Web.Localization;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web;

public sealed class FormatTests
{
    private static readonly Format Ko = new(Language.Korean);
    private static readonly Format En = new(Language.English);

    [Theory]
    [InlineData("1.15", "1.2%")]
    [InlineData("-1.15", "−1.2%")]
    [InlineData("35.85", "35.9%")]
    [InlineData("7", "7.0%")]
    public void Half_is_rounded_up_in_decimal(string value, string printed) =>
        Ko.Percent(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(printed);

    [Theory]
    [InlineData("31.99", "31.99")]
    [InlineData("18.10", "18.1")]
    [InlineData("18", "18.0")]
    public void What_a_source_states_keeps_its_decimals(string value, string printed) =>
        Ko.Stated(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(printed);

    [Theory]
    [InlineData("380000000000", "3,800억 위안", "CNY 380bn")]
    [InlineData("2619000000000", "2조 6,190억 위안", "CNY 2.62tn")]
    [InlineData("250000000", "2.5억 위안", "CNY 250m")]
    [InlineData("20000000", "2,000만 위안", "CNY 20m")]
    [InlineData("1999999999999", "2조 위안", "CNY 2tn")]
    [InlineData("228", "228 위안", "CNY 228")]
    public void Amounts_follow_the_language(string amount, string ko, string en)
    {
        var value = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        Ko.Amount(value, "CNY").Should().Be(ko);
        En.Amount(value, "CNY").Should().Be(en);
    }

    [Fact]
    public void Billions_keep_the_scale_of_the_source()
    {
        Ko.Billions(2_619_000_000_000m, "CNY").Should().Be("2,619십억 위안");
        En.Billions(2_619_000_000_000m, "CNY").Should().Be("CNY 2,619bn");
    }

    [Fact]
    public void The_lens_shows_an_amount_in_both_scales_in_either_language()
    {
        En.Lens(2_619_000_000_000m, "CNY").Should().Be("2조 6,190억 위안 = CNY 2.62tn").And.Be(Ko.Lens(2_619_000_000_000m, "CNY"));
        Ko.Lens(20_000_000_000m, "USD", 30_000_000_000m).Should().Be("200억~300억 달러 = USD 20bn–30bn");
    }

    [Fact]
    public void Dates_follow_the_language()
    {
        var date = new DateOnly(2025, 9, 10);
        Ko.DateWithDay(date).Should().Be("2025년 9월 10일 (수)");
        En.DateWithDay(date).Should().Be("Wed 10 Sep 2025");
        Ko.Days(new(2025, 9, 3), new(2025, 9, 9)).Should().Be("9월 3일–9일");
        En.Days(new(2025, 8, 30), new(2025, 9, 5)).Should().Be("30 Aug–5 Sep");
    }

    [Fact]
    public void A_change_that_rounds_to_nothing_has_no_direction()
    {
        Ko.Change(0.04m).Should().Be("0.0%");
        Ko.Change(-11.4m).Should().Be("▼11.4%");
        Ko.Direction(0.04m).Should().BeEmpty();
        Ko.StatedChange(0.04m).Should().Be("▲0.04%");
    }
}

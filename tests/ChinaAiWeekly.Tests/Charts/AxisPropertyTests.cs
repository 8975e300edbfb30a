using ChinaAiWeekly.Charts;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ChinaAiWeekly.Tests.Charts;

public sealed class AxisPropertyTests
{
    [Fact]
    public void Ticks_are_round_evenly_apart_inside_the_range_and_few() =>
        Prop.ForAll<decimal, decimal, PositiveInt>((a, b, count) =>
        {
            var (low, high, wanted) = (Math.Min(a, b), Math.Max(a, b), Math.Min(count.Get, 20));
            var ticks = Ticks.Between(low, high, wanted);
            ticks.Should().BeInAscendingOrder();
            ticks.Where(tick => tick < low || tick > high).Should().BeEmpty();
            ticks.Count.Should().BeLessThanOrEqualTo(2 * wanted);
            if (ticks.Count < 2)
                return;
            var step = ticks[1] - ticks[0];
            ticks.Zip(ticks.Skip(1)).Where(pair => pair.Second - pair.First != step).Should().BeEmpty();
            step.ToString("E10", System.Globalization.CultureInfo.InvariantCulture)[..12].Should().BeOneOf("1.0000000000", "2.0000000000", "5.0000000000");
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(-11.4, 16.1, 4, "-10 -5 0 5 10 15")]
    [InlineData(0, 1, 5, "0.0 0.2 0.4 0.6 0.8 1.0")]
    [InlineData(0, 2619, 3, "0 1000 2000")]
    [InlineData(5, 5, 4, "")]
    public void Ticks_are_those_that_a_reader_would_choose(double low, double high, int wanted, string expected) =>
        string.Join(' ', Ticks.Between(low, high, wanted).Select(tick => tick.ToString(System.Globalization.CultureInfo.InvariantCulture))).Should().Be(expected);

    [Fact]
    public void A_scale_keeps_order_and_stays_between_its_ends() =>
        Prop.ForAll<(NormalFloat From, NormalFloat To), NormalFloat, NormalFloat>((range, a, b) =>
        {
            var scale = new Scale(Math.Min(range.From.Get, range.To.Get), Math.Max(range.From.Get, range.To.Get), 0, 100);
            var (x, y) = (scale.Within(Math.Min(a.Get, b.Get)), scale.Within(Math.Max(a.Get, b.Get)));
            x.Should().BeInRange(-1e-9, 100 + 1e-9);
            y.Should().BeGreaterThanOrEqualTo(x);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_scale_of_no_width_puts_everything_at_its_start() => new Scale(3, 3, 10, 90).At(3).Should().Be(10);

    [Fact]
    public void Wrapped_lines_fit_and_lose_nothing_but_spaces() =>
        Prop.ForAll<NonNull<string>, PositiveInt>((text, limit) =>
        {
            var px = 30.0 + limit.Get;
            var lines = TextWidth.Wrap(text.Get, px, 13, isBold: true);
            lines.Where(line => TextWidth.Of(line, 13, true) > px && new System.Globalization.StringInfo(line).LengthInTextElements > 1).Should().BeEmpty();
            Squeezed(string.Concat(lines)).Should().Be(Squeezed(text.Get));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(double.NaN, "0")]
    [InlineData(double.PositiveInfinity, "0")]
    [InlineData(-0.001, "0")]
    [InlineData(44.499999999, "44.5")]
    [InlineData(1234567.891, "1234567.89")]
    public void Numbers_have_at_most_two_decimals_and_are_always_numbers(double value, string expected) =>
        SvgWriter.Number(value).Should().Be(expected);

    private static string Squeezed(string text) =>
        string.Concat(text.Split([' ', '\t', '\n', '\r', '\u3000'], StringSplitOptions.RemoveEmptyEntries));
}

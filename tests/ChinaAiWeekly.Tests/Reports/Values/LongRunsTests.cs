using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Values;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Reports.Values;

/// <summary>A scanner that looks back or ahead without bound takes minutes over these; one forward pass takes milliseconds.</summary>
public sealed class LongRunsTests
{
    private const int Length = 200_000;

    [Theory]
    [InlineData("1")]
    [InlineData("1~")]
    [InlineData("1억 ")]
    [InlineData("1천1")]
    [InlineData("1,")]
    [InlineData("(1")]
    [InlineData(")(")]
    [InlineData("최대 약 ")]
    [InlineData("1%이상 초과 ")]
    [InlineData("9월 1일,")]
    [InlineData("25.02-")]
    [InlineData("店1")]
    [InlineData("a.")]
    [InlineData("US$")]
    [InlineData("`a``")]
    [InlineData("    - a\n")]
    [InlineData("단위: ")]
    [InlineData("십억")]
    public void Long_runs_are_read_in_one_pass(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        var found = QuantityScanner.Scan(text).Count + NumberScanner.Scan(text).Count + FiscalPeriod.Scan(text, 2025).Count
            + ReportDate.Scan(text, new DateOnly(2025, 9, 10)).Count + Ticker.Scan(text).Count + LabelledValue.Scan(text).Count;
        found.Should().BeLessThanOrEqualTo(6 * Length);
        CellValue.Read(text, UnitHint.Find(text)).Should().NotBeNull();
        LimitScan.Check(text, ReportLimits.Default).Should().NotBeNull();
    }
}

using System.Globalization;
using System.Xml.Linq;
using ChinaAiWeekly.Charts;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ChinaAiWeekly.Tests.Charts;

/// <summary>Whatever the data: no text touches another, none leaves the picture, no number is missing.</summary>
public sealed class PlotPropertyTests
{
    private static readonly string[] Names =
    [
        "바이두", "호라이즌 로보틱스", "BYD", "베이징 광환신왕", "JD닷컴", "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노",
        "中国人工智能产业发展联盟", "Beijing Enlight Media Holdings Limited", "店小蜜5.0", "Q",
    ];

    private static readonly decimal?[] Values =
        [0, 1.9m, -2.0m, 16.1m, -11.4m, 0.04m, -0.01m, 99.9m, 912.4m, -4210m, 1e12m, -1e20m, decimal.MaxValue, decimal.MinValue, null];

    private static readonly Gen<Mark> SomeMark =
        from name in Gen.Elements(Names)
        from value in Gen.Elements(Values)
        from isFocal in Gen.Elements(false, false, true)
        select new Mark(name, value, Label(value)) { IsFocal = isFocal };

    private static readonly Gen<Mark[]> Marks = Gen.Choose(1, 60).SelectMany(count => SomeMark.ArrayOf(count));

    [Fact]
    public void Diverging_bars() => Holds(rows => new DivergingBarPlot { Id = "p", Title = "t", Rows = rows });

    [Fact]
    public void Bars() => Holds(rows => new BarPlot { Id = "p", Title = "t", Rows = rows, Reference = new(18.1m, "중앙값 18.1") });

    [Fact]
    public void Grouped_bars() => Holds(rows => new GroupedBarPlot { Id = "p", Title = "t", Groups = [new(rows[0].Name, rows), new("AIME25", [rows[^1]])] });

    [Fact]
    public void Shares() => Holds(rows => new ShareBarPlot
    {
        Id = "p",
        Title = "t",
        Lead = rows[0],
        Stack = [.. rows.Skip(1).Take(5)],
        StackName = "2~4위 합산",
        StackLabel = "34.9%",
        GapLabel = "0.9%p 차",
        Others = [.. rows.Skip(6)],
    });

    [Fact]
    public void Columns() => Holds(rows => new ColumnPlot
    {
        Id = "p",
        Title = "t",
        ActualWord = "← 실적",
        ForecastWord = "전망 →",
        HasGrid = rows.Length % 2 == 0,
        Columns = [.. rows.Select((row, i) => new Column($"{2000 + i}F", row.Value, row.Label) { Below = i % 3 == 0 ? "약 +133%" : "", IsForecast = i > rows.Length / 2 })],
    });

    [Fact]
    public void A_missing_value_among_losses_keeps_clear_of_the_words_above()
    {
        var plot = new ColumnPlot
        {
            Id = "p",
            Title = "t",
            ActualWord = "← 실적",
            ForecastWord = "전망 →",
            Columns = [new("2024", -1, "▼1.0%"), new("2025", -4, "▼4.0%"), new("2026F", -2, "▼2.0%"), new("2027F", null, "수치 없음") { IsForecast = true }],
        };

        Collisions.In(ChartSvg.Draw(plot, ChartSvg.NarrowestWidth), ChartSvg.NarrowestWidth, ChartSvg.NarrowestWidth).Should().BeEmpty();
    }

    [Fact]
    public void Lines() => Holds(rows => new LinePlot
    {
        Id = "p",
        Title = "t",
        Series = [.. rows.Chunk(9).Select(chunk => new LineSeries(chunk[0].Name, [.. chunk.Select((row, i) => new LinePoint(i, row.Value, row.Label))]))],
        AxisLabels = [.. rows.Select((row, i) => new AxisLabel(i, row.Name))],
    });

    [Fact]
    public void Scatters() => Holds(rows => new ScatterPlot
    {
        Id = "p",
        Title = "t",
        AcrossLabel = "PER, 배",
        UpwardsLabel = "PBR, 배",
        Points = [.. rows.Select((row, i) => new ScatterPoint(row.Name, rows[(i + 7) % rows.Length].Value ?? 0, row.Value, row.Label) { IsFocal = row.IsFocal })],
    });

    [Fact]
    public void Strips() => Holds(rows => new StripPlot { Id = "p", Title = "t", Marks = rows, Reference = new(-1.5m, "중앙값 ▼1.5%") });

    [Fact]
    public void Heatmaps() => Holds(rows => new HeatmapPlot
    {
        Id = "p",
        Title = "t",
        Columns = [.. rows.Select((_, i) => $"{i + 1}주")],
        Rows = [new("빅테크", []), new(rows[0].Name, rows), new(rows[^1].Name, [.. rows.Reverse()])],
    });

    [Fact]
    public void Timelines() => Holds(rows => new TimelinePlot
    {
        Id = "p",
        Title = "t",
        AxisLabels = [.. Enumerable.Range(1, 12).Select(month => new TimelineLabel(new DateOnly(2025, month, 1), $"{month}월"))],
        Lanes = [.. rows.Chunk(20).Select(chunk => new TimelineLane(chunk[0].Name, [.. chunk.Select((row, i) => Event(row, i))]))],
    });

    private static void Holds(Func<Mark[], Plot> describe) => Prop.ForAll(Marks.ToArbitrary(), rows =>
    {
        var plot = describe(rows);
        foreach (var width in new[] { ChartSvg.NarrowestWidth, 1216 })
        {
            Collisions.In(ChartSvg.Draw(plot, width), width, width).Should().BeEmpty();
            Collisions.In(ChartSvg.Draw(plot, ChartSvg.NarrowestWidth), ChartSvg.NarrowestWidth, width).Should().BeEmpty();
        }

        XDocument.Parse(ChartSvg.Standalone(plot)).Root.Should().NotBeNull();
        ChartSvg.Inline(plot).Should().NotContainAny("NaN", "Infinity", "∞");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    private static TimelineEvent Event(Mark row, int index)
    {
        var start = new DateOnly(2025, 1, 1).AddDays(index * 37 % 365);
        return new TimelineEvent(row.Name, start, row.Value is null ? start.AddDays(index * 3) : null) { IsFocal = row.IsFocal };
    }

    private static string Label(decimal? value) => value switch
    {
        null => "수치 없음",
        > 9999 => "▲많음",
        < -9999 => "▼많음",
        { } known => (known < 0 ? "▼" : "▲") + Math.Abs(known).ToString("0.0", CultureInfo.InvariantCulture) + "%",
    };
}

using ChinaAiWeekly.Charts;

namespace ChinaAiWeekly.Tests.Charts.Recipes;

internal static class LineRecipes
{
    public static IReadOnlyList<Recipe> All { get; } =
    [
        new("Lines with a gap and a projection", "A missing value breaks the line, an expected one is reached by a dotted way; names stand at the ends.",
            new LinePlot
            {
                Id = "c30",
                Title = "클라우드 점유율 추이",
                TickLabel = value => $"{value:0.#}%",
                AxisLabels = [new(0, "1H23"), new(1, "2H23"), new(2, "1H24"), new(3, "2H24"), new(4, "1H25"), new(5, "2H25F")],
                Series =
                [
                    new("알리바바", [new(0, 33.2m, "33.2%"), new(1, 34.0m, "34.0%"), new(2, null, ""), new(3, 35.1m, "35.1%"), new(4, 35.8m, "35.8%"), new(5, 37m, "약 37%") { IsProjected = true }]),
                    new("볼케이노 엔진", [new(0, 9.1m, "9.1%"), new(1, 10.9m, "10.9%"), new(2, 12.2m, "12.2%"), new(3, 14.1m, "14.1%"), new(4, 14.8m, "14.8%")]) { Tone = Tone.Peer },
                    new("화웨이", [new(0, 13.9m, "13.9%"), new(1, 13.6m, "13.6%"), new(2, 13.2m, "13.2%"), new(3, 13.0m, "13.0%"), new(4, 13.1m, "13.1%")]) { Tone = Tone.Peer },
                ],
            }),
        new("A step line", "A value that holds until the next one.",
            new LinePlot
            {
                Id = "c31",
                Title = "목표 투자액",
                AxisLabels = [new(2022, "2022"), new(2024, "2024"), new(2026, "2026")],
                Series = [new("목표", [new(2022, 30m, "30"), new(2023, 70m, "70"), new(2025, 125m, "125"), new(2026, 125m, "125")]) { IsStep = true }],
            }),
        new("One point", "A dot in the middle, no line.",
            new LinePlot { Id = "c32", Title = "한 점", AxisLabels = [new(1, "9월 10일")], Series = [new("알리바바", [new(1, 35.8m, "35.8%")])] }),
        new("Lines that end together", "End labels are pushed apart and tied to their lines.",
            new LinePlot
            {
                Id = "c33",
                Title = "같은 값 여섯",
                Series = [.. "알리바바 바이두 텐센트 화웨이 JD닷컴 가나다라마바사아자차카타파하".Split(' ').Select((name, i) => new LineSeries(name, [new(0, i * 5, ""), new(1, 10m + i / 10m, $"{10 + i / 10m:0.0}")]))],
            }),
        new("Fifty-two weeks of a line", "Dots on every point would hide the line; the places to point at stay.",
            new LinePlot
            {
                Id = "c34",
                Title = "한 해",
                AxisLabels = [.. Enumerable.Range(1, 12).Select(month => new AxisLabel(month * 4.3m, $"{month}월"))],
                Series = [new("지수", [.. Enumerable.Range(0, 52).Select(week => new LinePoint(week, 100m + week * week % 17 - 8, $"{100 + week * week % 17 - 8}"))])],
            }),
        new("A sparkline", "The size of a word, with a gap; the newest value is a dot.",
            new Sparkline { Id = "c35", Title = "최근 8주", Values = [1.2m, 3.4m, -0.8m, null, 2.2m, 2.9m, -1.1m, 1.9m] }),
        new("A sparkline of one value", "A dot.",
            new Sparkline { Id = "c36", Title = "한 주", Values = [1.9m] }),
    ];
}

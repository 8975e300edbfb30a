using ChinaAiWeekly.Charts;

namespace ChinaAiWeekly.Tests.Charts.Recipes;

internal static class GridRecipes
{
    public static IReadOnlyList<Recipe> All { get; } =
    [
        new("A heatmap", "Companies by weeks, four steps to each side, headings over groups, missing values dashed.",
            new HeatmapPlot
            {
                Id = "c50",
                Title = "주간 수익률",
                Columns = ["8.20", "8.27", "9.3", "9.10"],
                Rows =
                [
                    new("빅테크", []),
                    new("바이두", [new("8.20", -1.2m, "▼1.2"), new("8.27", 4.0m, "▲4.0"), new("9.3", null, "–"), new("9.10", 16.1m, "▲16.1")]),
                    new("알리바바", [new("8.20", 0m, "0.0"), new("8.27", -5.5m, "▼5.5"), new("9.3", 8.1m, "▲8.1"), new("9.10", 1.9m, "▲1.9")]),
                    new("소프트웨어", []),
                    new("베이징 광환신왕 데이터센터 홀딩스", [new("8.20", -9.9m, "▼9.9"), new("8.27", 2.0m, "▲2.0"), new("9.3", 1.0m, "▲1.0"), new("9.10", -7.1m, "▼7.1")]),
                ],
            }),
        new("A heatmap of a year", "Fifty-two weeks; printed values and column names where they fit.",
            new HeatmapPlot
            {
                Id = "c51",
                Title = "52주",
                Columns = [.. Enumerable.Range(1, 52).Select(week => $"{week}주")],
                Rows = [.. Enumerable.Range(1, 8).Select(row => new HeatRow($"종목 {row}", [.. Enumerable.Range(1, 52).Select(week => new Mark($"{week}주", row * week % 23 - 11, $"{row * week % 23 - 11}"))]))],
            }),
        new("A timeline", "Launches in lanes; a day is a dot, an unknown day within a month an open bar.",
            new TimelinePlot
            {
                Id = "c52",
                Title = "하반기 출시",
                AxisLabels = [new(new(2025, 7, 1), "7월"), new(new(2025, 8, 1), "8월"), new(new(2025, 9, 1), "9월")],
                Lanes =
                [
                    new("모델",
                    [
                        new("HumanOmni V2", new(2025, 7, 8)), new("Qwen3-Coder", new(2025, 7, 22)), new("Wan 2.2", new(2025, 7, 28)),
                        new("Qwen3-30B-A3B-Thinking-2507", new(2025, 7, 30)), new("Qwen Image", new(2025, 8, 4)), new("Qwen3-Max Preview", new(2025, 9, 5)) { IsFocal = true },
                    ]),
                    new("에이전트", [new("WebSailor", new(2025, 7, 3)), new("店小蜜5.0", new(2025, 9, 1), new(2025, 9, 30))]),
                    new("하드웨어", [new("자체 AI 칩", new(2025, 8, 29)) { Note = "자체 AI 칩 · 원문 31행", Href = "/issues/2025-09-10/source#L31" }]),
                ],
            }),
        new("A crowded timeline", "Forty events in six weeks, long names among them.",
            new TimelinePlot
            {
                Id = "c53",
                Title = "40건",
                AxisLabels = [new(new(2025, 8, 1), "8월"), new(new(2025, 9, 1), "9월")],
                Lanes = [new("모델", [.. Enumerable.Range(0, 40).Select(i => new TimelineEvent(i % 9 == 0 ? $"{i}번째 가나다라마바사아자차카타파하거너더러머버서어저처커" : $"모델 {i}", new DateOnly(2025, 8, 1).AddDays(i)))])],
            }),
    ];
}

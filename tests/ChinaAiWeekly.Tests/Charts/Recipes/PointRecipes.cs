using ChinaAiWeekly.Charts;

namespace ChinaAiWeekly.Tests.Charts.Recipes;

internal static class PointRecipes
{
    public static IReadOnlyList<Recipe> All { get; } =
    [
        new("A scatter", "Two measures; names beside their points.",
            new ScatterPlot
            {
                Id = "c40",
                Title = "PER와 PBR",
                AcrossLabel = "PER, 배",
                UpwardsLabel = "PBR, 배",
                Points =
                [
                    new("알리바바", 18.1m, 2.4m, "PER 18.1 · PBR 2.4") { IsFocal = true, Href = "/issues/2025-09-10/source#L153" },
                    new("텐센트", 23.6m, 4.5m, "PER 23.6 · PBR 4.5"), new("바이두", 13.1m, 1.0m, "PER 13.1 · PBR 1.0"),
                    new("JD닷컴", 14.1m, 1.4m, "PER 14.1 · PBR 1.4"), new("샤오미", 31.6m, 5.5m, "PER 31.6 · PBR 5.5"),
                ],
            }),
        new("A crowded scatter", "Sixty points in one corner and one far away: names that find room, none that touch; the far one is a ring that says its value.",
            new ScatterPlot
            {
                Id = "c41",
                Title = "60종목",
                AcrossLabel = "PER, 배",
                UpwardsLabel = "PBR, 배",
                Points =
                [
                    .. Enumerable.Range(0, 59).Select(i => new ScatterPoint($"종목 {i + 1}", 10 + i * 7 % 23, 1 + i * 5 % 17 / 4m, "")),
                    new("센스타임", 4210m, 3m, "PER 4,210"),
                ],
            }),
        new("A strip of dots", "One dot a company, stacked where they would touch; the focal ones named, the median dashed.",
            new StripPlot
            {
                Id = "c42",
                Title = "이번 주 수익률 분포",
                TickLabel = value => value == 0 ? "0" : value > 0 ? $"+{value:0.#}%" : $"−{-value:0.#}%",
                Reference = new(-1.5m, "중앙값 ▼1.5%"),
                Marks =
                [
                    .. new[] { -7.6m, -7.1m, -4.7m, -3.9m, -2.0m, -2.0m, -1.9m, -1.9m, -1.8m, -1.5m, -1.3m, 0.9m, 1.9m, 2.5m, 2.8m, 3.2m, 4.1m, 9.2m, 9.8m }
                        .Select(value => new Mark("", value, "")),
                    new("선신푸 과기", -11.4m, "▼11.4%") { IsFocal = true }, new("바이두", 16.1m, "▲16.1%") { IsFocal = true },
                ],
            }),
    ];
}

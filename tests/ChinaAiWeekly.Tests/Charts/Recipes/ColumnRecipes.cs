using ChinaAiWeekly.Charts;

namespace ChinaAiWeekly.Tests.Charts.Recipes;

internal static class ColumnRecipes
{
    public static IReadOnlyList<Recipe> All { get; } =
    [
        new("Columns with forecasts", "Forecasts are hatched behind a dashed divider; approximate values say so; change on the year below.",
            new ColumnPlot
            {
                Id = "c11",
                Title = "알리바바 CAPEX 추이와 전망, 십억 위안",
                Description = "2022년 약 30, 2023년 약 70, 2024년 약 90, 2025년 전망 약 125, 2026년 전망 약 140.",
                ActualWord = "← 실적",
                ForecastWord = "전망 →",
                Columns =
                [
                    new("2022", 30m, "약 30") { Below = "전년비", Note = "2022 약 30십억 위안 · 원문 59행", Href = "/issues/2025-09-10/source#L59" },
                    new("2023", 70m, "약 70") { Below = "약 +133%", Note = "2023 약 70십억 위안 · 원문 60행", Href = "/issues/2025-09-10/source#L60" },
                    new("2024", 90m, "약 90") { Below = "약 +29%", Note = "2024 약 90십억 위안 · 원문 61행", Href = "/issues/2025-09-10/source#L61" },
                    new("2025F", 125m, "약 125") { Below = "약 +39%", IsForecast = true, Note = "2025F 약 125십억 위안 (전망) · 원문 62행" },
                    new("2026F", 140m, "약 140") { Below = "약 +12%", IsForecast = true, Note = "2026F 약 140십억 위안 (전망) · 원문 63행" },
                ],
            }),
        new("Columns below zero", "Negative columns hang from the axis with their labels under them; a missing one is a tick.",
            new ColumnPlot
            {
                Id = "c12",
                Title = "분기 순이익, 억 위안",
                Columns = [new("1Q25", 12m, "12"), new("2Q25", -31m, "−31"), new("3Q25", null, ""), new("4Q25", -4.5m, "−4.5"), new("1Q26", 0m, "0")],
            }),
        new("Twenty-six weeks", "Too many for a label each: gridlines, and the newest, highest, lowest and first are printed where they do not touch.",
            new ColumnPlot
            {
                Id = "c13",
                Title = "26주 수익률 (예시 자료)",
                HasGrid = true,
                Height = 200,
                TickLabel = value => value > 0 ? $"+{value:0.#}%" : $"−{-value:0.#}%",
                Columns =
                [
                    .. new[] { -4.0m, -0.5m, 4.2m, -5.6m, 2.6m, -1.8m, 3.6m, -0.8m, -0.2m, 1.7m, -1.6m, 0.2m, -0.4m, 4.8m, 1.2m, -5.1m, 1.3m, 0.9m, 0.2m, 4.5m, 3.4m, -4.7m, 4.3m, -1.5m, -1.5m, 1.9m }
                        .Select((value, i) => new Column($"{25 - i}주 전", value, value < 0 ? $"▼{-value:0.0}%" : $"▲{value:0.0}%")
                        {
                            Tone = value < 0 ? Tone.Down : Tone.Up,
                            Comparison = value / 2 + 0.4m,
                        }),
                ],
            }),
        new("One week of many", "Empty slots are ticked, nothing is invented, a remark says why; the axis reaches to what is usual.",
            new ColumnPlot
            {
                Id = "c14",
                Title = "한 주치뿐",
                HasGrid = true,
                Reach = 5,
                Remark = "추이를 그리려면 호가 둘 이상 있어야 한다",
                Columns = [.. Enumerable.Range(0, 12).Select(i => i < 11 ? new Column("", null, "") : new Column("9월 10일", 1.9m, "▲1.9%") { Tone = Tone.Up })],
            }),
        new("A column that is cut", "One column many times the others is cut and marked.",
            new ColumnPlot { Id = "c24", Title = "한 해만 백 배", Columns = [new("2022", 30m, "30"), new("2023", 70m, "70"), new("2024", 9000m, "9,000"), new("2025", 125m, "125")] }),
        new("Columns of zero", "An axis and labels.",
            new ColumnPlot { Id = "c25", Title = "모두 0", Columns = [new("2022", 0m, "0"), new("2023", 0m, "0"), new("2024", 0m, "0")] }),
        new("One column", "A single value keeps the picture whole.",
            new ColumnPlot { Id = "c26", Title = "하나뿐", Columns = [new("2025F", 125m, "약 125") { IsForecast = true }] }),
    ];
}

using ChinaAiWeekly.Charts;

namespace ChinaAiWeekly.Tests.Charts.Recipes;

internal static class BarRecipes
{
    public static IReadOnlyList<Recipe> All { get; } =
    [
        new("Bars", "Shares in order, the focal one in accent and bold.",
            new BarPlot
            {
                Id = "c15",
                Title = "중국 AI 클라우드 점유율 순위",
                Description = "알리바바 35.8%, 볼케이노 14.8%, 화웨이 13.1%, 텐센트 7.0%, 바이두 6.1%, 기타 23.2%",
                CutsOutliers = false,
                Rows =
                [
                    new("알리바바", 35.8m, "35.8%") { IsFocal = true, Note = "알리바바 35.8% · 원문 50행", Href = "/issues/2025-09-10/source#L50" },
                    new("볼케이노", 14.8m, "14.8%"),
                    new("화웨이", 13.1m, "13.1%"),
                    new("텐센트", 7.0m, "7.0%"),
                    new("바이두", 6.1m, "6.1%"),
                    new("기타", 23.2m, "23.2%") { Tone = Tone.Rest },
                ],
            }),
        new("Bars with a median", "A reference line across compact bars, labelled below them.",
            new BarPlot
            {
                Id = "c16",
                Title = "PER 비교",
                IsCompact = true,
                Reference = new(18.1m, "중앙값 18.1"),
                Rows =
                [
                    new("샤오미", 31.6m, "31.6"), new("텐센트", 23.6m, "23.6"), new("알리바바", 18.1m, "18.1") { IsFocal = true },
                    new("JD닷컴", 14.1m, "14.1"), new("바이두", 13.1m, "13.1"),
                ],
            }),
        new("Scores out of a hundred", "The scale is given, not taken from the data.",
            new BarPlot
            {
                Id = "c17",
                Title = "Qwen3-Max 벤치마크 점수",
                Full = 100,
                Rows =
                [
                    new("Arena-Hard v2", 86.1m, "86.1") { Tone = Tone.Accent }, new("SuperGPQA", 80.6m, "80.6") { Tone = Tone.Accent },
                    new("LiveBench", 79.2m, "79.2") { Tone = Tone.Accent }, new("AIME25", 70.3m, "70.3") { Tone = Tone.Accent },
                    new("LiveCodeBench v5", 64.6m, "64.6") { Tone = Tone.Accent },
                ],
            }),
        new("Bars with missing, zero and negative values", "Missing is words, zero is a label without a bar, negative grows left.",
            new BarPlot
            {
                Id = "c18",
                Title = "적자와 빈 값",
                Rows = [new("샤오미", 31.6m, "31.6"), new("니오", -12.4m, "−12.4"), new("텐센트", 0m, "0.0"), new("바이두", null, "수치 없음")],
            }),
        new("Bars under long names", "One name too long for a column puts all names above their bars.",
            new BarPlot
            {
                Id = "c19",
                Title = "긴 이름",
                Rows =
                [
                    new("가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노", 35.8m, "35.8%") { IsFocal = true },
                    new("Volcano Engine (ByteDance Cloud Computing)", 14.8m, "14.8%"),
                    new("华为云计算技术有限公司", 13.1m, "13.1%"),
                ],
            }),
        new("A bar that is cut", "A multiple many times the others is cut and marked.",
            new BarPlot { Id = "c20", Title = "PER 4,210배", Rows = [new("센스타임", 4210m, "4,210"), new("텐센트", 23.6m, "23.6"), new("바이두", 13.1m, "13.1")] }),
        new("Bars of several models", "Groups on one scale; every bar says whose it is, no legend.",
            new GroupedBarPlot
            {
                Id = "c21",
                Title = "모델 셋의 벤치마크 점수",
                Full = 100,
                Groups =
                [
                    new("Arena-Hard v2", [new("Qwen3-Max", 86.1m, "86.1") { IsFocal = true }, new("Ernie X1.1", 79.4m, "79.4"), new("DeepSeek", null, "수치 없음")]),
                    new("AIME25", [new("Qwen3-Max", 70.3m, "70.3") { IsFocal = true }, new("Ernie X1.1", 68.0m, "68.0"), new("DeepSeek", 72.6m, "72.6")]),
                ],
            }),
        new("No data", "Words in place of the plot.",
            new BarPlot { Id = "c22", Title = "빈 그림", EmptyText = "아직 비교할 지난 호가 없습니다", Rows = [] }),
    ];
}

using ChinaAiWeekly.Charts;

namespace ChinaAiWeekly.Tests.Charts.Recipes;

internal static class ShareBarRecipes
{
    public static IReadOnlyList<Recipe> All { get; } =
    [
        new("Shares against a sum", "The first against those after it taken together, on one baseline, the difference in words.",
            new ShareBarPlot
            {
                Id = "c1",
                Title = "2025년 상반기 중국 AI 클라우드 점유율",
                Description = "알리바바 35.8%. 볼케이노 엔진 14.8, 화웨이 13.1, 텐센트 7.0을 더하면 34.9%. 바이두 6.1, 기타 23.2.",
                Lead = new("알리바바", 35.8m, "35.8%") { Note = "알리바바 35.8% · 원문 50행", Href = "/issues/2025-09-10/source#L50" },
                Stack = [new("볼케이노 엔진", 14.8m, "14.8"), new("화웨이", 13.1m, "13.1"), new("텐센트", 7.0m, "7.0")],
                StackName = "2~4위 합산",
                StackLabel = "34.9%",
                GapLabel = "0.9%p 차",
                Others = [new("바이두", 6.1m, "6.1%"), new("기타", 23.2m, "23.2%") { Tone = Tone.Rest }],
            }),
        new("Shares with a remainder", "What no source states is an empty dashed bar; parts too narrow for their names are named below.",
            new ShareBarPlot
            {
                Id = "c23",
                Title = "합이 100에 못 미치는 점유율",
                Lead = new("华为云计算技术有限公司", 21.0m, "21.0%"),
                Stack = [new("볼케이노 엔진", 14.8m, "14.8"), new("텐센트 클라우드", 3.1m, "3.1"), new("바이두 AI 클라우드", 2.2m, "2.2"), new("징둥 클라우드", 1.9m, "1.9")],
                StackName = "2~5위 합산",
                StackLabel = "22.0%",
                GapLabel = "1.0%p 차",
                Others = [new("명시되지 않음", 57.0m, "57.0%") { Tone = Tone.Unstated }],
            }),
    ];
}

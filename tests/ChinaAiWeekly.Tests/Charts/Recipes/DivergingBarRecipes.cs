using ChinaAiWeekly.Charts;

namespace ChinaAiWeekly.Tests.Charts.Recipes;

internal static class DivergingBarRecipes
{
    public static IReadOnlyList<Recipe> All { get; } =
    [
        new("Diverging bars", "Rises right, falls left, names on the empty side; zero and scale follow the extremes.",
            new DivergingBarPlot
            {
                Id = "c2",
                Title = "빅테크 주간 수익률",
                Description = "8종목. 가장 높은 값 바이두 +16.1%, 가장 낮은 값 샤오미 −2.0%.",
                Source = "원문 158–175행",
                TickLabel = value => value == 0 ? "0" : value > 0 ? $"+{value:0.#}%" : $"−{-value:0.#}%",
                Rows =
                [
                    new("바이두", 16.1m, "▲16.1%") { Note = "바이두 +16.1% · 원문 159행", Href = "/issues/2025-09-10/source#L159" },
                    new("JD닷컴", 3.2m, "▲3.2%") { Note = "JD닷컴 +3.2% · 원문 160행", Href = "/issues/2025-09-10/source#L160" },
                    new("텐센트", 2.8m, "▲2.8%") { Note = "텐센트 +2.8% · 원문 161행", Href = "/issues/2025-09-10/source#L161" },
                    new("넷이즈", 2.5m, "▲2.5%") { Note = "넷이즈 +2.5% · 원문 162행", Href = "/issues/2025-09-10/source#L162" },
                    new("알리바바", 1.9m, "▲1.9%") { Note = "알리바바 +1.9% · 원문 163행", Href = "/issues/2025-09-10/source#L163", IsFocal = true },
                    new("메이투안", 0.9m, "▲0.9%") { Note = "메이투안 +0.9% · 원문 164행", Href = "/issues/2025-09-10/source#L164" },
                    new("콰이쇼우", -1.9m, "▼1.9%") { Note = "콰이쇼우 −1.9% · 원문 175행", Href = "/issues/2025-09-10/source#L175" },
                    new("샤오미", -2.0m, "▼2.0%") { Note = "샤오미 −2.0% · 원문 173행", Href = "/issues/2025-09-10/source#L173" },
                ],
            }),
        new("Small multiples", "One of several pictures on one scale: the zero line stands where all rows of all pictures fit.",
            SmallMultiples.OnOneScale(
            [
                new DivergingBarPlot { Id = "c3", Title = "빅테크", Rows = [new("바이두", 16.1m, "▲16.1%"), new("샤오미", -2.0m, "▼2.0%")] },
                new DivergingBarPlot { Id = "c4", Title = "소프트웨어·클라우드", Rows = [new("산류링 안전과기", -1.9m, "▼1.9%"), new("선신푸 과기", -11.4m, "▼11.4%")] },
            ])[1]),
        new("A direction without a figure", "A hollow ring and words instead of a bar.",
            new DivergingBarPlot
            {
                Id = "c5",
                Title = "자율주행·휴머노이드 주간 수익률",
                Rows =
                [
                    new("호라이즌 로보틱스", 9.8m, "▲9.8%"),
                    new("유비테크", 4.1m, "▲4.1%"),
                    new("BYD", -4.7m, "▼4.7%"),
                    new("리오토", null, "상승 · 수치 없음"),
                    new("니오", null, "하락 · 수치 없음") { Tone = Tone.Down },
                ],
            }),
        new("All negative", "No side is wasted: zero moves as far right as the names allow.",
            new DivergingBarPlot
            {
                Id = "c6",
                Title = "일곱 종목이 모두 내렸다",
                Rows = [new("아이플라이텍", -1.3m, "▼1.3%"), new("센스타임", -3.9m, "▼3.9%"), new("베이징 광환신왕", -7.1m, "▼7.1%")],
            }),
        new("All zero", "No bars, no gridlines, values beside the zero line.",
            new DivergingBarPlot { Id = "c7", Title = "움직임 없음", Rows = [new("바이두", 0m, "0.0%"), new("니오", 0m, "0.0%"), new("BYD", 0m, "0.0%")] }),
        new("An extreme outlier", "A value more than six times all others is cut and marked; its label says the true value.",
            new DivergingBarPlot
            {
                Id = "c8",
                Title = "한 종목만 열 배",
                Rows = [new("니오", 912.4m, "▲912.4%"), new("바이두", 16.1m, "▲16.1%"), new("텐센트", 2.8m, "▲2.8%"), new("샤오미", -2.0m, "▼2.0%")],
            }),
        new("Names of thirty letters", "Long names wrap within their side and take the height they need.",
            new DivergingBarPlot
            {
                Id = "c9",
                Title = "긴 이름",
                Rows =
                [
                    new("가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노", 16.1m, "▲16.1%"),
                    new("中国人工智能产业发展联盟北京分会", -11.4m, "▼11.4%"),
                    new("Beijing Enlight Media and Horizon Robotics Holdings", 3.2m, "▲3.2%"),
                    new("구노두로모보소오조초코토포호그느드르므브스으즈츠크트프흐기니", null, "상승 · 수치 없음"),
                ],
            }),
        new("Sixty rows", "The picture grows downwards; nothing is dropped.",
            new DivergingBarPlot
            {
                Id = "c10",
                Title = "60종목",
                Rows = [.. Enumerable.Range(0, 60).Select(i => new Mark($"종목 {i + 1}", 15.5m - i / 2m, i == 31 ? "0.0%" : i < 31 ? $"▲{15.5m - i / 2m:0.0}%" : $"▼{i / 2m - 15.5m:0.0}%"))],
            }),
    ];
}

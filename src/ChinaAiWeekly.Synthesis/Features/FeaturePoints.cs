using ChinaAiWeekly.Synthesis.News;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;

namespace ChinaAiWeekly.Synthesis.Features;

/// <summary>A label bullet of a feature and the thoughts below it.</summary>
internal sealed record FeaturePoint(string Label, Phrase Text, IReadOnlyList<Phrase> Below);

/// <summary>What a feature on one company argues.</summary>
internal static class FeaturePoints
{
    public static IReadOnlyList<Phrase> Titles(Desktop d, SyntheticCompany company) =>
    [
        $"{d.Name(company)}, 모델과 인프라를 잇는 투자로 경쟁력 강화",
        $"{d.Name(company)}의 AI 수익화, 이제는 속도가 관건",
        $"{d.Name(company)} 점검: 기술 격차는 좁혀지고 비용은 낮아진다",
        $"{d.Name(company)}, 현장 적용 사례가 쌓이며 재평가 구간 진입",
    ];

    public static IReadOnlyList<string> Subheads { get; } =
        ["기술력과 전략", "사업 시너지", "투자와 비용 구조", "경쟁 환경", "향후 관전 포인트"];

    public static IReadOnlyList<Func<Desktop, SyntheticCompany, FeaturePoint>> All { get; } = [Release, Share, Spending, Chip, Agent, Cost, Demand, Risk];

    private static FeaturePoint Release(Desktop d, SyntheticCompany company) => new(
        "신규 모델 공개",
        $"{d.Day()}, {d.Name(company):은/는} {d.N.Count(20, 900, "개")} 언어를 다루는 신규 모델을 내놓음.",
        [
            $"이전 모델 {d.Page.Names.Product(company)} 대비 학습 비용을 {d.N.Percent(10, 60, 0)} 낮춘 점이 핵심임.",
            $"해외 선두 모델과 비교해도 손색이 없다는 자신감이 엿보임.",
        ]);

    private static FeaturePoint Share(Desktop d, SyntheticCompany company) => new(
        "시장 내 위치",
        $"{d.Name(company)}의 점유율은 {d.N.Percent(8, 42):으로/로} 추정되며 전년 대비 {d.N.Points()} 상승함.",
        [$"고객사 수는 {d.N.Count(1_000, 90_000, "곳")}, 재계약률은 {d.N.Percent(70, 96, 0)}에 이름."]);

    private static FeaturePoint Spending(Desktop d, SyntheticCompany company) => new(
        "투자 계획",
        $"향후 {d.Years()} {d.N.Money(5_000, 400_000, "CNY")} 규모의 설비 투자를 예고함.",
        [$"이 가운데 {d.N.Percent(30, 70, 0):은/는} 서버, 나머지는 전력과 통신 설비에 배정될 것으로 판단됨.", $"현금 흐름을 감안하면 {d.N.MoreThan(d.N.Money(2_000, 30_000, "CNY"))} 추가 차입은 필요하지 않음."]);

    private static FeaturePoint Chip(Desktop d, SyntheticCompany company)
    {
        var maker = d.Pick(1, Sector.Chip)[0];
        return new FeaturePoint(
            "칩 조달",
            $"{d.Name(maker)}의 가속기 {d.N.Count(3_000, 90_000, "개"):을/를} 들여와 추론 수요에 대응함.",
            [$"자체 설계 칩과 함께 쓰면 단위 연산 비용이 {d.N.Times(1.5m, 5)} 효율적이라는 것이 사측 설명임."]);
    }

    private static FeaturePoint Agent(Desktop d, SyntheticCompany company) => new(
        "에이전트 서비스",
        $"{d.Day()} 공개된 업무용 에이전트는 시험 운영에서 처리 시간을 {d.N.Percent(10, 45, 0)} 줄임.",
        [$"하루 평균 요청은 {d.N.Count(50_000, 9_000_000, "건")} 수준이며, 유료 전환율도 꾸준히 오르는 중임."]);

    private static FeaturePoint Cost(Desktop d, SyntheticCompany company) => new(
        "비용 구조",
        $"인력 재배치로 판관비율이 {d.N.Points()} 개선됨.",
        [$"연구개발비는 매출의 {d.N.Range(8, 30)} 범위에서 관리될 전망임."]);

    private static FeaturePoint Demand(Desktop d, SyntheticCompany company)
    {
        var partner = d.Pick(1, Sector.Car, Sector.Robot)[0];
        return new FeaturePoint(
            "신규 수요",
            $"{d.Name(partner):과/와}의 협력으로 제조 현장 수요가 열리고 있음.",
            [$"양사는 {d.City}에 공동 실험실을 세우고 인력 {d.N.Count(40, 900, "명"):을/를} 배치함."]);
    }

    private static FeaturePoint Risk(Desktop d, SyntheticCompany company) => new(
        "위험 요인",
        $"규제 강화와 가격 경쟁이 동시에 진행되는 점은 부담임.",
        [$"다만 {d.Name(company)}의 고객 기반이 넓어 충격은 완만하게 나타날 것으로 봄."]);
}

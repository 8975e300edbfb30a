using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;

namespace ChinaAiWeekly.Synthesis.News;

/// <summary>What cities and ministries decide.</summary>
internal static class PolicyStories
{
    public static IReadOnlyList<Func<Desktop, Story>> All { get; } = [Subsidy, Plan, Rules, Zone, Chips];

    private static Story Subsidy(Desktop d)
    {
        var city = d.City;
        return new Story(
            $"{city}시, AI 응용 기업 지원책 발표",
            [
                ("목표", $"{d.Day()} {city}시는 중소 제조업의 AI 도입을 앞당기기 위한 지원책을 내놓음."),
                ("연구개발 보조", $"적격 비용의 {d.N.Range(10, 60)}, {d.N.AtMost(d.N.Money(2, 40, "CNY"))}까지 지원함."),
                ("설비 투자", $"승인된 투자액의 {d.N.AtMost(d.N.Percent(10, 50, 0)):을/를} 보조하며 한 기업당 {d.N.AtMost(d.N.Money(5, 90, "CNY")):으로/로} 한도를 둠."),
            ]);
    }

    private static Story Plan(Desktop d)
    {
        var city = d.City;
        return new Story(
            $"{city}시 컴퓨팅 인프라 행동 계획 초안 공개",
            [
                ("초안", $"{d.Day()}, {city}시는 의견 수렴을 거쳐 연말까지 계획을 확정한다고 밝힘."),
                ("바우처", $"해마다 {d.N.Money(50, 900, "CNY")} 규모의 바우처를 발행하여 연산 자원 구매를 지원함."),
                ("데이터", $"고품질 데이터 세트 {d.N.AtMost(d.N.Count(3, 60, "개", 1)):을/를} 선정해 포상함."),
            ]);
    }

    private static Story Rules(Desktop d)
    {
        var company = d.Pick(1, Sector.Internet, Sector.Lab)[0];
        return new Story(
            $"생성형 AI 표시 의무 강화안 시행",
            [
                ("내용", $"{d.Day()}부터 생성물에 출처 표시를 붙이지 않은 서비스는 시정 명령을 받게 됨."),
                ("대상", $"이용자 {d.N.MoreThan(d.N.Count(1_000_000, 90_000_000, "명", 1))} 서비스가 우선 점검 대상임."),
                ("영향", $"{d.Name(company)} 등 주요 사업자는 이미 표시 기능을 적용해 단기 영향은 크지 않을 것으로 판단됨."),
            ]);
    }

    private static Story Zone(Desktop d)
    {
        var city = d.City;
        return new Story(
            $"{city} 지능형 차량 시범 구역 확대",
            [
                ("확대", $"{d.Day()}, {city}시는 시범 구역 도로를 {d.N.Count(200, 9_000, "개")} 구간으로 넓히는 안을 의결함."),
                ("성과", $"누적 시험 허가는 {d.N.Count(100, 4_000, "건")}, 사고율은 {d.N.Percent(1, 9)} 감소함."),
            ]);
    }

    private static Story Chips(Desktop d)
    {
        var (abroad, local) = (Universe.Named("nvidia"), d.Pick(1, Sector.Chip)[0]);
        return new Story(
            $"당국, 데이터센터 국산 칩 비중 상향 권고",
            [
                ("권고", $"{d.Day()} 소식통에 따르면 당국은 신규 데이터센터의 국산 칩 비중을 {d.N.MoreThan(d.N.Percent(30, 60, 0))} 수준으로 높이도록 권고함."),
                ("수혜", $"{d.Name(abroad)} {d.Page.Names.Product(abroad)} 대체 수요가 {d.Name(local)} 등으로 옮겨갈 가능성이 있음."),
            ]);
    }
}

using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;

namespace ChinaAiWeekly.Synthesis.News;

/// <summary>Categories that only some weeks have: chips, people.</summary>
internal static class OtherStories
{
    public static IReadOnlyList<Func<Desktop, Story>> Chips { get; } = [Yield, Supply];

    public static IReadOnlyList<Func<Desktop, Story>> People { get; } = [Appointment, Departure];

    private static Story Yield(Desktop d)
    {
        var maker = d.Pick(1, Sector.Chip)[0];
        return new Story(
            $"{d.Name(maker)}, 선단 공정 수율 개선",
            [
                ("수율", $"{d.Day()} 업계에 따르면 {d.Name(maker)}의 수율은 {d.N.Percent(35, 80, 0)}까지 올라옴."),
                ("증설", $"월 {d.N.Count(5_000, 60_000, "장")} 규모의 증설에 {d.N.Money(3_000, 40_000, "CNY"):을/를} 투입함."),
            ]);
    }

    private static Story Supply(Desktop d)
    {
        var (maker, buyer) = (d.Pick(1, Sector.Chip)[0], d.Pick(1, Sector.Internet)[0]);
        return new Story(
            $"{d.Name(buyer)}, {d.Name(maker):과/와} 가속기 공급 계약",
            [
                ("계약", $"{d.Day()}, {d.Name(buyer):은/는} {d.Page.Names.Product(maker)} 기반 가속기 {d.N.Count(2_000, 90_000, "개")} 구매 계약을 체결함."),
                ("금액", $"계약 금액은 {d.N.Money(800, 30_000, "CNY"):으로/로} 추정됨."),
            ]);
    }

    private static Story Appointment(Desktop d)
    {
        var company = d.Pick(1, Sector.Internet, Sector.Lab, Sector.Software)[0];
        return new Story(
            $"{d.Name(company)}, AI 연구 총괄 신규 선임",
            [
                ("선임", $"{d.Day()} {d.Name(company):은/는} 기초 연구 조직을 최고경영자 직속으로 재편하고 총괄을 새로 임명함."),
                ("조직", $"연구 인력은 {d.N.Count(300, 5_000, "명"):으로/로} 늘어나게 됨."),
            ]);
    }

    private static Story Departure(Desktop d)
    {
        var (from, to) = (d.Pick(1, Sector.Internet)[0], d.Pick(1, Sector.Lab)[0]);
        return new Story(
            $"{d.Name(from)} 핵심 개발자, {d.Name(to):으로/로} 이직",
            [
                ("이직", $"{d.Day()}, {d.Name(from)}의 학습 인프라 책임자가 {d.Name(to)}에 합류한 것으로 전해짐."),
                ("배경", $"인재 확보 경쟁이 심해지며 보상 수준이 높아지는 추세임."),
            ]);
    }
}

using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;

namespace ChinaAiWeekly.Synthesis.News;

/// <summary>Rounds, listings and bonds.</summary>
internal static class FundingStories
{
    public static IReadOnlyList<Func<Desktop, Story>> All { get; } = [Round, Listing, Bond, Fund];

    private static Story Round(Desktop d)
    {
        var startup = d.Dice.Pick(Universe.In(Sector.Lab, Sector.Robot).Where(one => !one.Listed).ToList());
        var lead = d.Pick(2, Sector.Internet);
        var round = d.Dice.Pick("시리즈 A+", "시리즈 B", "프리 A", "시리즈 C");
        if (round.EndsWith('+')) d.Page.Uses(Habit.RoundTrap);
        return new Story(
            $"{d.Name(startup)}, {d.N.Money(30, 900)} {round} 투자 유치",
            [
                ("투자 유치", $"{d.Day()}, {d.Name(startup):이/가} {round} 라운드를 마무리했다고 공시함."),
                ("투자자", $"{d.Name(lead[0])} 주도로 {d.Name(lead[1])} 등이 참여함."),
                ("누적 금액", $"설립 이후 누적 유치액은 {d.N.Money(400, 6_000, "CNY")}임."),
                ("사용처", $"자금의 {d.N.Percent(30, 70, 0):은/는} 생산 라인, 나머지는 연구 인력 {d.N.Count(50, 600, "명")} 충원에 쓰일 예정임."),
            ]);
    }

    private static Story Listing(Desktop d)
    {
        var company = d.Dice.Pick(Universe.In(Sector.Lab, Sector.Robot).Where(one => !one.Listed).ToList());
        return new Story(
            $"{d.Name(company)}, 홍콩 증시 상장 절차 착수",
            [
                ("상장", $"{d.Day()} {d.Name(company):이/가} 홍콩 증권거래소에 상장 신청서를 제출함."),
                ("공모", $"공모가는 {d.N.Price("HKD")}, 발행 물량은 {d.N.Shares(300, 9_900):으로/로} 예정됨."),
                ("배정", $"홍콩 투자자 {d.N.Percent(5, 15, 0)}, 국제 투자자에게 나머지가 돌아감."),
                ("추가 발행", $"수요에 따라 {d.N.Shares(20, 290):을/를} 더 발행할 수 있음."),
            ]);
    }

    private static Story Bond(Desktop d)
    {
        var company = d.Dice.Pick(Universe.In(Sector.Internet, Sector.Car).Where(one => one.Listed).ToList());
        return new Story(
            $"{d.Name(company)}, 전환사채 {d.N.Money(500, 4_000, "USD")} 발행",
            [
                ("발행 조건", $"{d.Day()} 발행한 사채의 가산금리는 {d.N.Points()}이며 전환 가격은 {d.N.Price("HKD")}임."),
                ("용도", $"조달 자금의 {d.N.Percent(50, 85, 0):을/를} 클라우드 설비에 투입함."),
            ]);
    }

    private static Story Fund(Desktop d)
    {
        var city = d.City;
        return new Story(
            $"{city} 국유 펀드, 로봇 분야에 {d.N.Money(900, 20_000, "CNY")} 투입",
            [
                ("조성", $"{d.Day()}, {city}시 산하 기금이 부품 기업 {d.N.Count(5, 60, "곳", 1):을/를} 선정해 지분 투자를 진행한다고 발표함."),
                ("단위 투자", $"기업당 투자액은 {d.N.AtMost(d.N.Money(10, 300, "CNY"))}, 지분은 {d.N.Percent(3, 20, 0)} 한도임."),
            ]);
    }
}

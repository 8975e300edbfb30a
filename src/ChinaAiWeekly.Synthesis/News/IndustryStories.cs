using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;

namespace ChinaAiWeekly.Synthesis.News;

/// <summary>Models, clouds, robots and cars.</summary>
internal static class IndustryStories
{
    public static IReadOnlyList<Func<Desktop, Story>> All { get; } =
        [Model, OpenSource, Cloud, Partnership, Robotaxi, Abroad, Humanoid, Users, Earnings, Market, Pricing, Shares, Traps];

    private static Story Model(Desktop d)
    {
        var (maker, rival) = (d.Pick(1, Sector.Lab, Sector.Internet)[0], d.Pick(1, Sector.Foreign)[0]);
        var product = d.Page.Names.Product(maker);
        var day = d.Day();
        return new Story(
            d.Say($"{d.Name(maker)}, 신규 추론 모델 {product} 공개", $"{d.Name(maker)} 차세대 모델 {product} 발표하며 경쟁 가세"),
            [
                ("모델 공개", d.Say($"{day}, {d.Name(maker):은/는} {product:을/를} 공개하고 개발자 대상 호출을 열어 둠.", $"{day} {d.Name(maker):이/가} 자체 행사에서 {product:을/를} 선보임.")),
                ("성능", d.Say(
                    $"사내 측정 결과 {product} 대비 응답 정확도는 {d.N.Signed(d.Dice.Decimal(2, 38, 1))}, 처리 속도는 {d.N.Times(1.2m, 4.8m)} 개선됨.",
                    $"파라미터 {d.N.Count(1_000_000_000, 30_000_000_000, "개", 1)}부터 {d.N.Count(100_000_000_000, 2_000_000_000_000, "개")}까지 여러 규모로 나누어 제공함.")),
                ("경쟁 구도", d.Say($"{d.Name(rival)} 등 해외 업체와의 격차가 좁혀지고 있다는 평가가 나옴.", $"사측은 {d.Name(rival):과/와} 비교해도 비용 우위가 뚜렷하다고 강조함.")),
            ]);
    }

    private static Story OpenSource(Desktop d)
    {
        var maker = d.Pick(1, Sector.Lab)[0];
        var product = d.Page.Names.Product(maker);
        return new Story(
            $"{d.Name(maker)}, {product} 가중치 전면 개방",
            [
                ("개방 범위", $"{d.Day()} {d.Name(maker):은/는} {product}의 가중치와 학습 기록을 함께 내려받을 수 있도록 함."),
                ("반응", $"공개 하루 만에 내려받기 {d.N.Count(12_000, 900_000, "건")}, 파생 모델 {d.N.Count(20, 900, "개"):이/가} 등록됨."),
                ("시사점", $"개방 전략이 저변을 넓히는 데 유리하나, 직접 매출로 이어지기까지는 시간이 필요할 것으로 판단됨."),
            ]);
    }

    private static Story Cloud(Desktop d)
    {
        var pair = d.Pick(2, Sector.Internet);
        return new Story(
            d.Say($"{d.Name(pair[0])}, {d.City}에 신규 데이터센터 착공", $"{d.Name(pair[0])} 데이터센터 투자 계획 구체화"),
            [
                ("투자 규모", $"{d.Day()}, {d.Name(pair[0]):은/는} 향후 {d.Years()} {d.N.Money(2_000, 90_000, "CNY")} 규모의 투자를 집행하겠다고 밝힘."),
                ("설비", $"우선 서버 {d.N.Count(8_000, 60_000, "대"):이/가} 들어서며, 전력 사용량의 {d.N.Percent(20, 80, 0):을/를} 재생 에너지로 채울 계획임."),
                ("경쟁사", $"{d.Name(pair[1]):도} 비슷한 시기에 증설을 검토 중인 것으로 전해짐."),
            ]);
    }

    private static Story Partnership(Desktop d)
    {
        var (china, abroad) = (d.Pick(1, Sector.Internet, Sector.Software)[0], d.Pick(1, Sector.Foreign)[0]);
        var day = d.Day();
        return new Story(
            $"{d.Name(abroad)}, {d.Name(china):과/와} 중국 내 서비스 협력 추진",
            [
                ("협력 내용", $"{day}, {d.Name(abroad):이/가} 중국 판매 기기에 {d.Name(china)}의 모델을 적용하는 방안을 논의 중이라고 보도됨."),
                ("추가 보도", $"{d.Page.Dates.Same(day)} 양사는 세부 조건이 확정되지 않았다는 입장을 내놓음."),
                ("전망", $"성사될 경우 {d.Name(china)}의 호출량은 {d.N.MoreThan(d.N.Percent(8, 60, 0))} 증가를 기대할 수 있음."),
            ]);
    }

    private static Story Robotaxi(Desktop d)
    {
        var operatorName = d.Pick(1, Sector.Car)[0];
        var city = d.City;
        d.Page.Uses(Habit.LevelTrap);
        return new Story(
            d.Say($"{d.Name(operatorName)}, {city} 도심에서 무인 운행 확대", $"{d.Name(operatorName)} 무인 차량 {d.N.Count(100, 2_000, "대")} 추가 투입"),
            [
                ("운행 확대", $"{d.Day()}, {d.Name(operatorName):은/는} {city}에서 {"L4"} 무인 운행 구역을 넓혔다고 발표함."),
                ("규모", $"운행 차량은 {d.N.Count(100, 1_900, "대")}, 승하차 지점은 {d.N.Count(200, 5_000, "곳"):으로/로} 늘어남."),
                ("운영 효율", $"원격 관제 인력 한 명이 차량 {d.N.AtMost(d.N.Count(5, 30, "대")):을/를} 담당하며 대당 비용은 {d.N.Percent(5, 40, 0)} 줄어듦."),
            ]);
    }

    private static Story Abroad(Desktop d)
    {
        var maker = d.Pick(1, Sector.Car)[0];
        var (ally, city) = (Universe.Named("uber"), d.CityAbroad);
        return new Story(
            $"{d.Name(maker)}, {d.Name(ally):과/와} 손잡고 {city} 진출",
            [
                ("시범 운행", $"{d.Day()} {d.Name(maker):은/는} {d.Name(ally)} 호출망을 통해 {city}에서 시범 운행을 시작한다고 밝힘."),
                ("일정", $"안전 요원이 동승하는 단계를 거쳐 내년 중 완전 무인으로 전환하는 것이 목표임."),
                ("의미", $"현지 인허가를 확보한 중국 업체는 아직 {d.N.Count(2, 9, "곳", 1)}에 그쳐 선점 효과가 기대됨."),
            ]);
    }

    private static Story Humanoid(Desktop d)
    {
        var maker = d.Pick(1, Sector.Robot)[0];
        return new Story(
            $"{d.Name(maker)}, 산업용 휴머노이드 {d.N.Count(200, 9_000, "대")} 수주",
            [
                ("수주", $"{d.Day()}, {d.Name(maker):은/는} 물류 기업과 {d.N.Money(50, 900, "CNY")} 규모의 공급 계약을 맺음."),
                ("단가", $"기종별 판매가는 {d.N.Money(0.08m, 0.9m, "CNY")} 수준에서 시작하며, 부품 국산화율은 {d.N.Percent(60, 95, 0)}임."),
                ("생산 능력", $"연간 생산 능력을 {d.N.Count(1_000, 40_000, "대"):으로/로} 끌어올릴 계획임."),
            ]);
    }

    private static Story Users(Desktop d)
    {
        var maker = d.Pick(1, Sector.Internet, Sector.Lab)[0];
        d.Page.Uses(Habit.RankTrap);
        return new Story(
            $"{d.Name(maker)} AI 앱 이용자 급증, 내려받기 {new Aside("1위")} 탈환",
            [
                ("이용자", $"{d.Day()} 공개된 집계에서 {d.Name(maker)} 앱의 월간 이용자는 {d.N.Count(4_000_000, 160_000_000, "명", 3):으로/로} 나타남."),
                ("증가율", $"전월 대비 {d.N.Percent(2, 45)} 늘었으며, 체류 시간은 {d.N.Times(1.1m, 2.9m):으로/로} 길어짐."),
                ("순위", $"{new Aside("2~4위")} 앱과의 격차는 {d.N.Points()} 벌어짐."),
            ]);
    }

    private static Story Earnings(Desktop d)
    {
        var company = d.Dice.Pick(Universe.In(Sector.Internet, Sector.Software, Sector.Chip).Where(one => one.Listed).ToList());
        return new Story(
            $"{d.Name(company)} 분기 실적, AI 매출이 성장 견인",
            [
                ("매출", $"{d.Day()} 발표한 분기 매출은 {d.N.Money(3_000, 280_000, "CNY"):으로/로} 전년 동기 대비 {d.N.Percent(3, 48)} 증가함."),
                ("수익성", $"영업이익률은 {d.N.Percent(2, 28):으로/로} {d.N.Points()} 개선됨."),
                ("배당", $"주당 {d.N.Price("HKD", 1, 12)}의 배당을 결정함."),
            ]);
    }

    private static Story Market(Desktop d)
    {
        var makers = d.Pick(2, Sector.Internet);
        return new Story(
            $"중국 AI 인프라 시장, 연평균 {d.N.Percent(18, 42, 0)} 성장 전망",
            [
                ("시장 규모", $"{d.Day()} 발간된 보고서에 따르면 상반기 시장 규모는 {d.N.Money(9_000, 90_000, "CNY")}임."),
                ("점유율", $"{d.Name(makers[0])} {d.N.Percent(20, 38)} ({new Aside("1위")}), {d.Name(makers[1])} {d.N.Percent(6, 19):으로/로} 집계됨."),
                ("기업 수", $"관련 기업은 {d.N.Count(900, 3_000, "개")}에서 {d.N.Count(4_000, 9_000, "개"):으로/로} 늘어남."),
            ]);
    }

    private static Story Pricing(Desktop d)
    {
        var maker = d.Pick(1, Sector.Lab, Sector.Internet)[0];
        return new Story(
            $"{d.Name(maker)}, 모델 호출 요금 {d.N.AtMost(d.N.Percent(20, 90, 0))} 인하",
            [
                ("요금", $"{d.Day()}, {d.Name(maker):은/는} 야간 시간대 호출 요금을 {d.N.Range(10, 80)} 낮춘다고 공지함."),
                ("배경", $"{d.Name(d.Pick(1, Sector.Foreign)[0])} 등 해외 모델의 접근이 제한되며 수요를 선점하려는 의도로 풀이됨."),
            ]);
    }

    /// <summary>Figures that are none: versions, telephone numbers, years of a plan, code, chip nodes in names.</summary>
    private static Story Traps(Desktop d)
    {
        var (maker, rival) = (d.Pick(1, Sector.Lab)[0], Universe.Named("openai"));
        d.Page.Uses(Habit.NumberTraps);
        d.Page.Uses(Habit.CodeSpan);
        return new Story(
            $"{d.Name(maker)}, 개발 도구 {new ProductName("V5.2.1")} 배포",
            [
                ("배포", $"{d.Day()} {d.Name(maker):은/는} 개발 도구 {new ProductName("V5.2.1")}과 경량 모델 {d.Page.Names.Product(maker):을/를} 함께 배포함."),
                ("호환", $"{d.Name(rival)} {d.Page.Names.Product(rival)} 호출 형식을 그대로 쓰며, 설정은 {new CodeText("retry=3")} 한 줄이면 됨."),
                ("계획", $"{new Aside("25-27년")} 계획에 따라 {new Aside("4분기")} 중 다음 판을 내놓을 예정이며, 시험 참가 문의는 {"02-555-0199"}로 받음."),
                ("지원", $"초기 참가 기업 {d.N.Count(20, 400, "곳")}에 사용료의 {d.N.Percent(10, 60, 0):을/를} 돌려줌."),
            ]);
    }

    private static Story Shares(Desktop d)
    {
        var company = d.Dice.Pick(Universe.In(Sector.Chip, Sector.Software).Where(one => one.Listed).ToList());
        var stock = d.Page.Desk.StockOf(company);
        return new Story(
            $"{d.Name(company)}, 수급 쏠림에 변동성 확대",
            [
                ("주가", $"{d.Day()} {d.Name(company):은/는} 장중 {d.N.Signed(d.Dice.Decimal(-9, 9, 1))}까지 움직였으며 주간으로는 {d.N.Signed(stock.Return(1)):을/를} 기록함."),
                ("수급", $"하루 거래량은 {d.N.Shares(400, 9_000):으로/로} 평소의 {d.N.Times(1.5m, 6)} 수준임."),
                ("의견", $"단기 과열을 감안하더라도 수주 잔고가 뒷받침되고 있어 {d.N.MoreThan(d.N.Percent(5, 30, 0))} 조정은 제한적일 것으로 봄."),
            ]);
    }
}

using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>Single launches: each ends in the word that says what happened, perhaps with a parenthesis behind it.</summary>
internal static class LaunchEvents
{
    private static readonly string[] Kinds = ["추론 모델", "음성 합성 모델", "영상 생성 모델", "코딩 보조 모델", "멀티모달 모델", "소형 언어 모델"];
    private static readonly string[] Uses = ["여행 예약", "문서 요약", "고객 상담", "재고 점검", "회의록 작성", "품질 검사", "법률 검토"];
    private static readonly string[] Code = ["루나", "미르", "새벽", "온누리", "다온", "라온", "솔빛", "한결"];

    public static Phrase Draw(Page page, SyntheticCompany company)
    {
        var dice = page.Dice;
        var product = page.Names.Product(company);
        var code = $"'{dice.Pick(Code)} {Figures.Plain(dice.From(2, 9))}'";
        switch (dice.From(0, 8))
        {
            case 0: return $"{dice.Pick(Kinds)} {product} 공개";
            case 1: return $"{dice.Pick(Kinds)} {code} 오픈소스 공개";
            case 2: return $"{dice.Pick(Uses)}용 에이전트 {code} 출시";
            case 3:
                page.Uses(Habit.CommaInsideEvent);
                return $"{dice.Pick("클라우드", "단말", "연구")} 부문, {dice.Pick(Uses)} 업무를 돕는 에이전트 {code} 출시";
            case 4:
                page.Uses(Habit.ParenthesisBehindEvent);
                return $"{dice.Pick(Kinds)} {product} 공개 (이전 세대 대비 수학, 코딩 항목에서 개선)";
            case 5: return $"{page.Numbers.Count(2, 90, "개")} 언어를 지원하는 {dice.Pick(Kinds)} {code} {dice.Pick("발표", "도입", "적용")}";
            case 6: return $"{page.Names.Of(Partner(page, company)):과/와} {dice.Pick("클라우드 공급", "데이터 공유", "공동 개발")} 계약 체결";
            case 7:
                page.Uses(Habit.ParenthesisBehindEvent);
                return $"자사 지도 앱에 {dice.Pick(Uses)} 기능 탑재 ({dice.Pick("일부 도시", "유료 회원", "시험 판")} 한정)";
            default:
                page.Uses(Habit.CommaInsideEvent);
                return $"{dice.Pick("기업용", "개인용", "개발자용")} 작업 도구, {dice.Pick(Kinds)} 기반 {dice.Pick(Uses)} 기능 출시";
        }
    }

    private static SyntheticCompany Partner(Page page, SyntheticCompany company) =>
        page.Dice.Pick(Universe.In(Sector.Car, Sector.Robot, Sector.Chip).Where(other => other != company).ToList());
}

using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>An exhibit without numbers: a chain of suppliers, a comparison in words.</summary>
internal static class TextExhibitWriter
{
    public static void Write(Page page)
    {
        page.Uses(Habit.TextExhibit);
        var english = page.Editor.English;
        var heading = page.Labels.Write(english
            ? $"Structure of the value chain"
            : page.Say($"중국 AI 밸류체인 구조", $"로보택시 사업 모델 비교", $"주요 기업 모델 공개 전략"), table: false);
        var company = page.Dice.Pick(Universe.Companies);
        var thoughts = page.Dice.Some<Phrase>(
            [
                $"{page.Names.Of(company):과/와} 협력사가 역할을 나누며, 표준 선점 경쟁이 이어짐.",
                $"진입 장벽이 높아 {page.Names.Of(company)} 중심의 구도가 유지됨.",
                $"개방형과 폐쇄형 전략이 공존하며 고객군에 따라 선택이 갈림.",
                $"초기 비용 부담이 커 제휴를 통한 진입이 일반적임.",
                $"인허가 속도가 지역별로 달라 사업 확장의 변수로 남음.",
            ],
            page.Dice.From(2, 4));
        foreach (var (topic, thought) in page.Dice.Shuffle(["공급", "플랫폼", "응용", "규제", "수익 모델"]).Zip(thoughts))
            page.Bullet(0, $"{topic}", thought);
        page.Truth.Exhibits.Add(new ExhibitTruth(heading.Label, heading.Title, "text", heading.Line, 0));
        page.Writer.Gap();
    }
}

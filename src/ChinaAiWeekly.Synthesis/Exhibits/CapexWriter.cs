using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>Capital expenditure of one or several companies by year.</summary>
internal static class CapexWriter
{
    public static void Write(Page page)
    {
        var form = page.Dice.Pick(page.Editor.Forms);
        var several = form == RowForm.Table ? page.Dice.Chance(60) : form == RowForm.Bullets && page.Dice.Chance(25);
        var plans = page.Dice.Some(page.Desk.Plans, several ? page.Dice.From(2, 3) : 1);
        if (several) page.Uses(Habit.CapexSeveralCompanies);
        var names = plans.Select(plan => RowName.Of(page, plan.Company)).ToList();
        var unit = CapexUnit.Draw(page);
        Phrase about = several ? $"{(page.Editor.English ? "China AI majors" : "중국 주요 AI 기업")}" : names[0].Phrase;
        Phrase title = page.Editor.English ? $"{about} CAPEX" : page.Say($"{about} CAPEX 추이 및 전망", $"{about} 연간 CAPEX 추이");
        var heading = page.Labels.Write($"{title}{unit.InTitle}", table: several);
        var points = (form, several) switch
        {
            (RowForm.Table, _) => CapexTable.Write(page, plans, names, unit),
            (RowForm.Sentence, _) => Sentence(page, plans[0], unit),
            (_, true) => Nested(page, plans, names, unit),
            _ => Bullets(page, plans[0], unit),
        };
        var count = points.Sum(series => series.Count);
        page.Truth.Exhibits.Add(new ExhibitTruth(heading.Label, heading.Title, "capex", heading.Line, count));
        foreach (var (plan, series) in plans.Zip(points))
            page.Truth.Capex.Add(new CapexTruth(heading.Label, plan.Company.Slug, unit.Currency, heading.Line, series));
        Tail.Write(page, Comment(page, plans[0]));
        page.Writer.Gap();
    }

    private static List<IReadOnlyList<PointTruth>> Bullets(Page page, InvestmentPlan plan, CapexUnit unit)
    {
        page.Uses(Habit.CapexBullets);
        return [[.. Rows(page, plan, unit, 0)]];
    }

    private static List<IReadOnlyList<PointTruth>> Nested(Page page, IReadOnlyList<InvestmentPlan> plans, List<RowName> names, CapexUnit unit)
    {
        page.Uses(Habit.CapexNested);
        List<IReadOnlyList<PointTruth>> points = [];
        foreach (var (plan, name) in plans.Zip(names))
        {
            page.Group(0, name.Phrase);
            points.Add([.. Rows(page, plan, unit, 1)]);
        }
        return points;
    }

    private static IEnumerable<PointTruth> Rows(Page page, InvestmentPlan plan, CapexUnit unit, int depth)
    {
        foreach (var at in plan.Around(page.Date.Year))
        {
            var cell = unit.Cell(page, at);
            yield return cell.At(page.RowBullet(depth, $"{cell.Year}", $"{cell.Text}"));
        }
    }

    private static List<IReadOnlyList<PointTruth>> Sentence(Page page, InvestmentPlan plan, CapexUnit unit)
    {
        page.Uses(Habit.CapexSentence);
        var cells = plan.Around(page.Date.Year).Select(at => unit.Cell(page, at)).ToList();
        var text = string.Join(", ", cells.Select(cell => $"{cell.Year} {cell.Text}"));
        var line = page.Bullet(0, $"CAPEX", $"{text}");
        return [[.. cells.Select(cell => cell.At(line))]];
    }

    private static Phrase Comment(Page page, InvestmentPlan plan) => page.Say(
        $"{page.Names.Of(plan.Company)}의 투자 기조는 당분간 유지될 것으로 판단되며, 서버와 전력 설비 비중이 높아지는 점이 눈에 띔.",
        $"{page.Names.Of(plan.Company):은/는} 데이터센터 증설에 무게를 두고 있어 감가상각 부담은 점차 커질 전망임.",
        $"투자 확대가 매출로 이어지는 속도가 {page.Names.Of(plan.Company)} 주가의 다음 변수임.");
}

using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>Scores of one model or several.</summary>
internal static class BenchmarkWriter
{
    private static readonly string[] Benchmarks =
    [
        "SuperGPQA", "AIME25", "AIME 2024", "LiveCodeBench v5 (25.02-25.05)", "LiveCodeBench v6", "Arena-Hard v2", "LiveBench (20241125)",
        "MMLU-Pro", "GPQA-Diamond", "SWE-bench Verified", "C-Eval", "MATH-500", "BFCL v3", "IFEval",
    ];

    public static void Write(Page page)
    {
        var form = page.Dice.Pick(page.Editor.Forms);
        var several = page.Dice.Chance(form == RowForm.Table ? 70 : 30);
        if (several) page.Uses(Habit.BenchmarkSeveralModels);
        var models = page.Dice.Some(Universe.Companies.Where(company => company.Sector is (Sector.Internet or Sector.Lab) && company.Products.Count > 0), several ? page.Dice.From(2, 3) : 1)
            .Select(company => new ProductName(company.Products[0])).ToList();
        page.Uses(Habit.ProductTrap);
        var names = page.Dice.Some(Benchmarks, page.Dice.From(3, 6));
        var scores = models.Select(_ => names.Select(_ => page.Dice.Decimal(38, 97, 1)).ToList()).ToList();
        Phrase title = several
            ? $"{(page.Editor.English ? "Benchmark comparison" : "주요 모델 벤치마크 비교")}"
            : (Phrase)$"{models[0]} {(page.Editor.English ? "benchmark" : "벤치마크")}";
        var heading = page.Labels.Write(title, table: several);
        var lines = form switch
        {
            RowForm.Table => Table(page, models, names, scores),
            RowForm.Sentence => Sentences(page, models, names, scores),
            _ => Bullets(page, models, names, scores),
        };
        page.Truth.Exhibits.Add(new ExhibitTruth(heading.Label, heading.Title, "benchmark", heading.Line, models.Count * names.Count));
        foreach (var (model, at) in models.Select((model, at) => (model, at)))
            page.Truth.Benchmarks.Add(new BenchmarkTruth(heading.Label, model.Text, [.. names.Select((name, row) => new ScoreTruth(name, scores[at][row], lines(at, row)))]));
        Tail.Write(page, page.Say(
            $"{models[0]:은/는} 추론과 코딩 항목에서 고르게 높은 점수를 기록하며 이전 세대와의 차이를 벌림.",
            $"일부 항목은 자체 측정값이므로 제삼자 검증 결과를 함께 볼 필요가 있음."));
        page.Writer.Gap();
    }

    private static Func<int, int, int> Bullets(Page page, List<ProductName> models, IReadOnlyList<string> names, List<List<decimal>> scores)
    {
        page.Uses(Habit.BenchmarkBullets);
        List<List<int>> lines = [];
        foreach (var (model, at) in models.Select((model, at) => (model, at)))
        {
            page.Group(0, $"{model}{(page.Dice.Chance(40) ? " 성능 지표 (각 벤치마크별 점수)" : "")}");
            lines.Add([.. names.Select((name, row) => page.Bullet(1, null, $"{name}: {Figures.Tenths(scores[at][row])}"))]);
        }
        return (model, row) => lines[model][row];
    }

    private static Func<int, int, int> Table(Page page, List<ProductName> models, IReadOnlyList<string> names, List<List<decimal>> scores)
    {
        page.Uses(Habit.BenchmarkTable);
        if (models.Count > 1 && page.Dice.Chance(35))
        {
            page.Uses(Habit.BenchmarkTransposed);
            var across = page.Table(
                [$"{(page.Editor.English ? "Model" : "모델")}", .. names.Select(name => (Phrase)$"{name}")],
                [.. models.Select((model, at) => (IReadOnlyList<Phrase>)[$"{model}", .. scores[at].Select(score => (Phrase)$"{Figures.Tenths(score)}")])]);
            return (model, _) => across[model];
        }
        var lines = page.Table(
            [$"{(page.Editor.English ? "Benchmark" : "벤치마크")}", .. models.Select(model => (Phrase)$"{model}")],
            [.. names.Select((name, row) => (IReadOnlyList<Phrase>)[$"{name}", .. scores.Select(score => (Phrase)$"{Figures.Tenths(score[row])}")])]);
        return (_, row) => lines[row];
    }

    private static Func<int, int, int> Sentences(Page page, List<ProductName> models, IReadOnlyList<string> names, List<List<decimal>> scores)
    {
        page.Uses(Habit.BenchmarkSentence);
        var lines = models.Select((model, at) =>
            page.Bullet(0, $"{model}", $"{string.Join(", ", names.Select((name, row) => $"{name} {Figures.Tenths(scores[at][row])}"))}")).ToList();
        return (model, _) => lines[model];
    }
}

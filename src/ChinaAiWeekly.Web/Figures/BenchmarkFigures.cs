using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Localization;

namespace ChinaAiWeekly.Web.Figures;

/// <summary>Benchmark scores: one model's as bars, several models' side by side under each benchmark.</summary>
public sealed class BenchmarkFigures(UiText words, Format format, Wording wording)
{
    /// <summary>The scale of a score that is a percentage of tasks solved.</summary>
    private const decimal FullScore = 100;

    public Figure Scores(BenchmarkExhibit exhibit, string id)
    {
        var scores = exhibit.Models.SelectMany(model => model.Scores).ToList();
        var isPercent = scores.All(score => score.Score is >= 0 and <= FullScore);
        return new(
            exhibit.Models.Count == 1 ? TitleOfOne(exhibit.Models[0]) : TitleOfSeveral(exhibit),
            words[isPercent ? "Figures.ScoreOf100" : "Figures.Score"],
            exhibit.Models.Count == 1 ? One(exhibit.Models[0], id, isPercent) : Several(exhibit, id, isPercent));
    }

    private BarPlot One(ModelScores model, string id, bool isPercent) => new()
    {
        Id = id,
        Title = words["Figures.ScoresOf", model.Model],
        Description = string.Join(", ", model.Scores.Select(score => $"{score.Benchmark} {format.Stated(score.Score)}")),
        Full = isPercent ? FullScore : null,
        Rows = [.. model.Scores.OrderByDescending(score => score.Score).Select(score => Mark(score.Benchmark, score, focal: false, Tone.Accent))],
    };

    private GroupedBarPlot Several(BenchmarkExhibit exhibit, string id, bool isPercent) => new()
    {
        Id = id,
        Title = words["Figures.ScoresOf", string.Join(" · ", exhibit.Models.Select(model => model.Model))],
        Description = string.Join("; ", exhibit.Models.Select(model =>
            $"{model.Model}: {string.Join(", ", model.Scores.Select(score => $"{score.Benchmark} {format.Stated(score.Score)}"))}")),
        Full = isPercent ? FullScore : null,
        Groups = [.. exhibit.Benchmarks().Select(benchmark => new BarGroup(benchmark, [.. Bars(exhibit, benchmark)]))],
    };

    private IEnumerable<Mark> Bars(BenchmarkExhibit exhibit, string benchmark) =>
        from model in exhibit.Models
        from score in model.Scores
        where score.Benchmark == benchmark
        select Mark(model.Model, score, model == exhibit.Models[0], model == exhibit.Models[0] ? Tone.Accent : Tone.Peer);

    /// <summary>Scores of different tests are no ranking: the title says between which they lie, not which is best.</summary>
    private string TitleOfOne(ModelScores model) => model.Scores switch
    {
        [] => words["Figures.ScoresOf", model.Model],
        [var only] => words["Figures.ScoreOne", model.Model, only.Benchmark, format.Stated(only.Score)],
        var scores => words["Figures.ScoreRange", model.Model, scores.Count, format.Stated(scores.Min(score => score.Score)), format.Stated(scores.Max(score => score.Score))],
    };

    private string TitleOfSeveral(BenchmarkExhibit exhibit)
    {
        var first = exhibit.Models[0];
        var benchmarks = exhibit.Benchmarks();
        var won = benchmarks.Count(benchmark => exhibit.Models
            .SelectMany(model => model.Scores.Where(score => score.Benchmark == benchmark).Select(score => (model, score.Score)))
            .MaxBy(score => score.Score).model == first);
        return words["Figures.ScoreWon", first.Model, won, benchmarks.Count];
    }

    private Mark Mark(string name, ScoreRow score, bool focal, Tone tone)
    {
        var label = format.Stated(score.Score);
        return new Mark(name, score.Score, label)
        {
            Tone = tone,
            IsFocal = focal,
            Note = wording.Reading(name, label, score.Source),
            Href = Twins.Addresses.Line(score.Source.Issue, score.Source.Line),
        };
    }
}

using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Scores of models in benchmarks: one model as a group or in the title, or several as columns or rows.</summary>
internal sealed class BenchmarkReader : ExhibitReader
{
    private static readonly WordList Words = ["벤치마크", "benchmark", "성능 지표", "성능지표", "성능 비교", "성능비교", "모델 성능", "리더보드", "leaderboard", "평가 점수", "평가점수", "성능 평가", "model performance", "scores", "score comparison", "基准"];

    private static readonly WordList Known =
    [
        "aime", "gpqa", "swe-bench", "swe bench", "mmlu", "livecodebench", "arena-hard", "arena hard", "lmarena", "chatbot arena", "math-500", "math500", "gsm8k", "humaneval", "mbpp", "c-eval", "ceval", "cmmlu", "bbh", "hle", "humanity", "livebench",
        "tau-bench", "tau2", "τ", "terminal-bench", "terminal bench", "browsecomp", "ifeval", "mmmu", "codeforces", "aider", "simpleqa", "bigcodebench", "multi-if", "bfcl", "hellaswag", "arc-agi", "arc agi", "drop", "mathvista", "zebralogic", "cnmo", "ocrbench", "docvqa", "videomme", "vbench", "mt-bench", "alpacaeval", "osworld", "ruler", "longbench", "gaia", "frontiermath", "usamo", "hmmt", "scicode", "elo",
    ];

    private static readonly WordList ModelHeads = ["모델", "모델명", "model", "models", "ai 모델", "model name", "llm"];

    private static readonly WordList PlainHeads = ["점수", "score", "scores", "결과", "성능", "값", "%", "점수(%)", "정확도", "accuracy", "result"];

    private static readonly WordList NotScores = ["투표수", "투표", "votes", "순위", "rank", "파라미터", "parameters", "params", "라이선스", "license", "컨텍스트", "context", "출시", "출시일", "release", "released", "비용", "가격", "cost", "price"];

    private static readonly WordList Changes = ["대비", "증감", "변화", "차이", "개선폭", "vs.", "vs ", "delta", "change", "gap"];

    private static readonly WordList BenchmarkHeads = ["벤치마크", "benchmark", "benchmarks", "지표", "항목", "평가 항목", "테스트", "test", "task", "과제", "평가", "metric", "벤치마크명"];

    private static readonly WordList Remarks = ["벤치마크", "점수", "단위", "%", "score", "benchmark", "성능", "기준"];

    private static readonly string[] Tails = ["성능 지표", "성능지표", "성능 비교", "주요 벤치마크", "벤치마크 점수", "벤치마크 결과", "벤치마크 성능", "벤치마크 비교", "벤치마크별 점수", "벤치마크", "성능 평가", "성능", "점수", "성적", "지표", "결과", "비교", "benchmark scores", "benchmark results", "benchmarks", "benchmark", "scores", "score", "results", "performance", "평가", "현황", "의", "주요"];

    public override ExhibitType Type => ExhibitType.Benchmark;

    public override bool Names(ReadOnlySpan<char> title) => OutlineWords.HasAny(title, Words);

    public override bool Fits(ExhibitContent content) =>
        Pure(content, Cells(content), (_, value) => IsScore(value)) >= 0.5;

    public override bool FitsUntitled(ExhibitContent content)
    {
        var cells = Cells(content);
        return cells.Count > 1 && cells.Count(cell => IsBenchmark(cell.Name) || (cell.Column is { } column && IsBenchmark(column))) * 2 >= cells.Count && Fits(content);
    }

    public override int Read(ExhibitContent content, int exhibit, ReadingContext context, FactLists facts)
    {
        var tables = new List<(string Model, string? Company, List<BenchmarkScore> Scores, Passage First)>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var tally = new RowTally(content, context);
        var rowsAreModels = RowsAreModels(content);
        var titled = IsTitled(content, rowsAreModels);
        foreach (var cell in Cells(content))
        {
            var value = content.Read(cell);
            var (model, benchmark) = titled ? (cell.Name, content.Title) : Parts(cell, rowsAreModels);
            if (value.Kind != CellKind.Value || !IsScore(value) || benchmark.IsEmpty || (cell.Column is { } column && (OutlineWords.Is(column.Chars, NotScores) || OutlineWords.HasAny(column.Chars, Changes))))
            {
                tally.Pass(cell, value);
                continue;
            }
            var source = model ?? content.Title;
            var name = ModelName(source.Text);
            // Qwen3.5 (알리바바): the bracket says whose it is.
            if (name.EndsWith(')') && name.LastIndexOf('(') is var open and > 0 && context.CompanyIn(source.Slice(Math.Min(open, source.Length))) is not null)
                name = name[..open].TrimEnd();
            if (!places.TryGetValue(name, out var at))
            {
                places.Add(name, at = tables.Count);
                tables.Add((name, context.CompanyIn(source) ?? (rowsAreModels && cell.Row.Owner is { } owner ? context.CompanyIn(owner) : null) ?? context.CompanyIn(content.Title), [], cell.Value));
            }
            tables[at].Scores.Add(new(titled ? BenchmarkName(benchmark.Text) : cell.Row.IsSentence ? ModelName(benchmark.Text) : benchmark.Text, value.Number, cell.Value.Span));
            tally.Read(cell);
        }
        tally.Close();
        facts.Benchmarks.AddRange(tables.Select(table => new BenchmarkTable(exhibit, table.Model, table.Company, table.Scores, content.Title.Span)));
        return tables.Sum(table => table.Scores.Count);
    }

    public override bool IsColumn(ReadOnlySpan<char> label) => false;

    private static (Passage? Model, Passage Benchmark) Parts(ExhibitCell cell, bool rowsAreModels)
    {
        if (cell.Column is not { } column)
            return cell.Groups.Count == 0
                ? (null, cell.Name)
                : IsBenchmark(cell.Groups[^1]) && !IsBenchmark(cell.Name) ? (cell.Name, cell.Groups[^1]) : (Model(cell.Groups), cell.Name);
        if (IsPlainScore(column))
            return (cell.Groups.Count > 0 ? cell.Groups[^1] : null, cell.Name);
        return rowsAreModels ? (cell.Name, column) : (column, cell.Name);
    }

    /// <summary>The innermost group with a letter or digit of a model's name: 수학 below Qwen3-Max is a field.</summary>
    private static Passage Model(IReadOnlyList<Passage> groups)
    {
        for (var at = groups.Count - 1; at >= 0; at--)
            if (groups[at].Chars.IndexOfAnyInRange('0', 'z') >= 0)
                return groups[at];
        return groups[^1];
    }

    /// <summary>By the head of the naming column, else by where the known benchmarks stand.</summary>
    private bool RowsAreModels(ExhibitContent content)
    {
        if (content.NameHead is { } head)
        {
            if (OutlineWords.Is(head.Chars, ModelHeads))
                return true;
            if (OutlineWords.Is(head.Chars, BenchmarkHeads))
                return false;
        }
        var (names, columns) = (0, 0);
        foreach (var cell in Cells(content))
        {
            names += IsBenchmark(cell.Name) ? 1 : 0;
            columns += cell.Column is { } column && IsBenchmark(column) ? 1 : 0;
        }
        return columns > names;
    }

    /// <summary>모델별 SWE-bench 점수, or a leaderboard: the title names the benchmark and the rows the models.</summary>
    private bool IsTitled(ExhibitContent content, bool rowsAreModels)
    {
        var cells = Cells(content).ToList();
        var plain = cells.TrueForAll(cell => cell.Groups.Count == 0 && !IsBenchmark(cell.Name) && (cell.Column is not { } column || IsPlainScore(column) || OutlineWords.Is(column.Chars, NotScores)));
        return plain && (IsBenchmark(content.Title) || (rowsAreModels && cells.Exists(cell => cell.Column is not null)));
    }

    private static string BenchmarkName(string title)
    {
        var name = ModelName(title);
        foreach (var lead in (ReadOnlySpan<string>)["모델별 ", "주요 모델 ", "모델 "])
            if (name.StartsWith(lead, StringComparison.Ordinal))
                return name[lead.Length..];
        return name;
    }

    private static bool IsBenchmark(Passage name) => OutlineWords.HasAny(name.Chars, Known);

    private static bool IsPlainScore(Passage head) => OutlineWords.Is(head.Chars.Trim(), PlainHeads);

    private static bool IsScore(CellValue value) => value.Unit is null or "%" or "점" or "Elo" or "pts" or "points" or "포인트" && value.Upper is null;

    /// <summary>Qwen3-Max 성능 지표 (각 벤치마크별 점수) is Qwen3-Max.</summary>
    private static string ModelName(string text)
    {
        var name = text.Trim();
        while (name.EndsWith(')') && name.LastIndexOf('(') is var open and > 0 && OutlineWords.HasAny(name.AsSpan(open), Remarks))
            name = name[..open].TrimEnd();
        for (var cut = true; cut;)
        {
            cut = false;
            foreach (var tail in Tails)
                if (name.Length > tail.Length && name.EndsWith(tail, StringComparison.OrdinalIgnoreCase) && (name[^(tail.Length + 1)] == ' ' || tail == "의"))
                {
                    name = name[..^tail.Length].TrimEnd(' ', ':', '-', ',', '·');
                    cut = true;
                }
        }
        return name;
    }
}

using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Capital expenditure: years and amounts, one company or several.</summary>
internal sealed class CapexReader : ExhibitReader
{
    private static readonly WordList Words = ["capex", "자본지출", "자본적 지출", "설비투자", "설비 투자", "capital expenditure", "capital spending", "ai 투자 추이", "인프라 투자", "资本开支"];

    private static readonly WordList Plain =
    [
        "금액", "capex", "자본지출", "설비투자", "투자액", "투자 금액", "투자금액", "규모", "값", "amount", "value", "capital expenditure", "지출", "지출액", "자본적 지출", "설비 투자", "연간 capex", "수치",
    ];

    public override ExhibitType Type => ExhibitType.Capex;

    public override bool Names(ReadOnlySpan<char> title) => OutlineWords.HasAny(title, Words);

    public override bool Fits(ExhibitContent content) =>
        Pure(content, Cells(content), (cell, value) => Year(cell, content) is not null && Currency(value) is not null) >= 0.5;

    public override int Read(ExhibitContent content, int exhibit, ReadingContext context, FactLists facts)
    {
        var series = new List<(CapexSeries Series, List<CapexPoint> Points)>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var tally = new RowTally(content, context);
        foreach (var cell in Cells(content))
        {
            if (tally.IsTotal(cell))
                continue;
            var value = content.Read(cell);
            if (value.Kind != CellKind.Value || value.Upper is not null || Year(cell, content) is not { } year || Currency(value) is not { } currency)
            {
                tally.Pass(cell, value);
                continue;
            }
            var name = Name(cell);
            var key = $"{name?.Text}\n{currency}";
            if (!places.TryGetValue(key, out var at))
            {
                var row = name is { } own ? context.Row(own, cell.Ticker) : (null, null, content.Heads.Select(context.CompanyIn).FirstOrDefault(slug => slug is not null));
                List<CapexPoint> points = [];
                places.Add(key, at = series.Count);
                series.Add((new(exhibit, row.Company, row.Name ?? Named(content, context), currency, points, content.Title.Span), points));
            }
            series[at].Points.Add(new(
                year.Year, value.Number, value.Approximate || value.Qualifier == Qualifier.Approximate, value.Forecast || year.Forecast || (cell.Row.IsSentence && SentenceRow.IsExpected(cell.Value)), cell.Value.Span));
            tally.Read(cell);
        }
        tally.Close();
        facts.Capex.AddRange(series.Select(one => one.Series));
        return series.Sum(one => one.Points.Count);
    }

    public override bool IsColumn(ReadOnlySpan<char> label) => Year(label) is not null;

    public override bool IsPlainHead(ReadOnlySpan<char> head)
    {
        var bracket = head.IndexOf('(');
        return OutlineWords.Is((bracket > 0 ? head[..bracket] : head).Trim(), Plain);
    }

    /// <summary>The column's year; without columns that of the title, where it names one: 통신 3사 2025F CAPEX.</summary>
    private static FiscalPeriod? Year(ExhibitCell cell, ExhibitContent content) =>
        cell.Column is { } column ? Year(column.Chars) : cell.Name.IsEmpty ? null : content.Years is [var only] ? only : null;

    /// <summary>2024년, and 2024년 지출액 in a sentence.</summary>
    private static FiscalPeriod? Year(ReadOnlySpan<char> label) =>
        (Periods.Of(label, null) ?? (label.IndexOf(' ') is var blank and > 3 && OutlineWords.Is(label[(blank + 1)..], Plain) ? Periods.Of(label[..blank], null) : null)) is { } period
        && (period.Canonical.Length == 4 || (period.Canonical.StartsWith("FY", StringComparison.Ordinal) && period.Canonical.Length == 6))
            ? period
            : null;

    private static string? Currency(CellValue value) =>
        value.Unit is { Length: 3 } unit && unit.All(char.IsAsciiLetterUpper) ? unit : null;

    /// <summary>The row's or group's company, unless the label only says what is measured.</summary>
    private Passage? Name(ExhibitCell cell)
    {
        if (!cell.Name.IsEmpty && !IsPlainName(cell.Name))
            return cell.Name;
        for (var at = cell.Groups.Count - 1; at >= 0; at--)
            if (!IsPlainName(cell.Groups[at]))
                return cell.Groups[at];
        return null;
    }

    private bool IsPlainName(Passage name) => IsPlainHead(name.Chars) || Names(name.Chars) || IsColumn(name.Chars);

    private static string? Named(ExhibitContent content, ReadingContext context)
    {
        foreach (var head in content.Heads)
        {
            var at = context.FirstMention(head.Start);
            if (at < context.Mentions.Count && context.Mentions[at].Start < head.End)
                return context.Mentions[at].Text;
        }
        return null;
    }
}

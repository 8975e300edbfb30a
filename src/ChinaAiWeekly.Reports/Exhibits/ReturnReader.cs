using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Share price returns: a company and a signed percentage, horizons as columns, groups for segments.</summary>
internal sealed class ReturnReader : ExhibitReader
{
    private static readonly WordList Words = ["수익률", "등락률", "등락", "주가 변동", "주가변동", "주가 추이", "주가 상승률", "주가 동향", "return", "performance", "price change", "share price", "stock price", "movers", "gainers", "losers", "decliners", "하락률", "상승률 상위", "상승·하락", "상승/하락", "涨跌"];

    private static readonly WordList NotWords = ["배당수익률", "배당 수익률", "dividend", "채권", "국채", "bond", "model performance", "성능"];

    private static readonly WordList OtherRatios = ["배당", "비중", "roe", "yield", "점유율"];

    private static readonly WordList Plain = ["수익률", "등락률", "주가 수익률", "return", "returns", "performance", "change", "chg", "chg.", "변동률", "%", "수익률(%)", "수익률 (%)", "등락률(%)", "등락률 (%)", "return (%)", "change (%)", "등락", "상승률", "주가", "주가 등락률", "변동"];

    private static readonly string[] Directions = ["약보합", "강보합", "보합", "상승", "하락", "급등", "급락"];

    private static readonly WordList Moves = ["상승", "하락", "급등", "급락", "올랐", "올라", "내렸", "내려", "오름", "내림"];

    private static readonly WordList Sides = ["상승", "하락", "상승 종목", "하락 종목", "상승 상위", "하락 상위", "상위", "하위", "급등", "급락", "gainers", "losers", "up", "down"];

    public override ExhibitType Type => ExhibitType.Return;

    public override bool Names(ReadOnlySpan<char> title) => OutlineWords.HasAny(title, Words) && !OutlineWords.HasAny(title, NotWords);

    public override bool Fits(ExhibitContent content)
    {
        var named = Cells(content).Where(IsNamed).ToList();
        var cells = named.Count > 0 ? named : Cells(content);
        return Pure(content, cells, IsReturn, sentences: true) >= 0.5;
    }

    public override bool FitsUntitled(ExhibitContent content)
    {
        var cells = Cells(content);
        return cells.Any(cell => cell.Column is not null) && cells.All(cell => cell.Column is { } column && Horizon.Of(column.Chars) is not null) && Fits(content);
    }

    public override int Read(ExhibitContent content, int exhibit, ReadingContext context, FactLists facts)
    {
        var tally = new RowTally(content, context);
        var common = content.Heads.Select(head => Horizon.Of(head.Chars)).FirstOrDefault(horizon => horizon is not null)
            ?? content.Headings.Select(head => Horizon.Of(head.Chars)).FirstOrDefault(horizon => horizon is not null) ?? "1W";
        var first = facts.Returns.Count;
        var named = Cells(content).Any(IsNamed);
        foreach (var cell in Cells(content))
        {
            if (tally.IsTotal(cell))
                continue;
            var value = content.Read(cell);
            if (value.Kind != CellKind.Value || cell.Name.IsEmpty || !IsReturn(cell, value) || (named && cell.Column is not null && !IsNamed(cell)) || (cell.Column is null && PairSentence.Parts(cell.Value).Count > 1 && !PairSentence.IsValue(cell.Value)))
            {
                tally.Pass(cell, value);
                continue;
            }
            var row = context.Row(WithoutDirection(cell.Name), cell.Ticker);
            facts.Returns.Add(new(
                exhibit, row.Name, row.Company, HorizonOf(cell) ?? common, value.Number, SegmentOf(cell.Groups), Note(cell, value) ?? cell.Row.Note, cell.Value.Span));
            tally.Read(cell);
        }
        tally.Close();
        ShareNotes(facts.Returns, first);
        return facts.Returns.Count - first;
    }

    /// <summary>What stands behind the figure, unless it is the rest of its sentence (를 기록, 로 가장 올랐고) or says no more than its sign (상승).</summary>
    private static string? Note(ExhibitCell cell, CellValue value) =>
        (value.Start + value.Length is var end && end < cell.Value.Length && Glyphs.IsHangul(cell.Value[end])) || (value.Note is { } note && Moves.Begin(note) is { } move && (note.Length == move.Length || cell.Row.IsSentence)) ? null : value.Note;

    /// <summary>The name of a row that says in words, too, where the price went: 하이곤 보합 0.0%.</summary>
    private static Passage WithoutDirection(Passage name)
    {
        foreach (var word in Directions)
            if (name.Length > word.Length + 1 && name.Chars.EndsWith(word) && char.IsWhiteSpace(name[name.Length - word.Length - 1]))
                return name.Slice(0, name.Length - word.Length).Trim();
        return name;
    }

    /// <summary>A note behind the last of several horizons in a line is about the company, so about each of them.</summary>
    private static void ShareNotes(List<WeeklyReturn> returns, int first)
    {
        for (var at = returns.Count - 2; at >= first; at--)
            if (returns[at] is { Note: null } one && returns[at + 1] is { Note: { } note } next && one.Name == next.Name && one.Span.Line == next.Span.Line)
                returns[at] = one with { Note = note };
    }

    /// <summary>The segment that the innermost group with one names.</summary>
    public static string? SegmentOf(IReadOnlyList<Passage> groups)
    {
        for (var at = groups.Count - 1; at >= 0; at--)
            if (OutlineWords.Segment(groups[at].Chars) is { } segment)
                return segment;
        return null;
    }

    public override bool IsColumn(ReadOnlySpan<char> label) => label.Length < 24 && (Horizon.Of(label) is not null || IsPlainHead(label)) && OutlineWords.Segment(label) is null;

    public override bool IsGroup(ReadOnlySpan<char> label) => OutlineWords.Segment(label) is not null || OutlineWords.Is(label, Sides);

    public override bool IsPlainHead(ReadOnlySpan<char> head) => OutlineWords.Is(head.Trim(), Plain);

    private static string? HorizonOf(ExhibitCell cell)
    {
        if (cell.Column is { } column && Horizon.Of(column.Chars) is { } own)
            return own;
        for (var at = cell.Groups.Count - 1; at >= 0; at--)
            if (Horizon.Of(cell.Groups[at].Chars) is { } group)
                return group;
        return null;
    }

    /// <summary>Prices and market values may stand beside returns; the columns that say what they are decide.</summary>
    private bool IsNamed(ExhibitCell cell) => cell.Column is { } column && (Horizon.Of(column.Chars) is not null || IsPlainHead(column.Chars));

    /// <summary>A percentage; a bare number only below a head that says what it is.</summary>
    private bool IsReturn(ExhibitCell cell, CellValue value) =>
        value.Upper is null && value.Unit switch
        {
            "%" => cell.Column is not { } column || Horizon.Of(column.Chars) is not null || IsPlainHead(column.Chars) || !OutlineWords.HasAny(column.Chars, OtherRatios),
            null => cell.Column is null || Horizon.Of(cell.Column.Value.Chars) is not null || IsPlainHead(cell.Column.Value.Chars),
            _ => false,
        };
}

using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>What stands below an exhibit's title.</summary>
internal sealed class ExhibitContent(Passage title)
{
    private static readonly WordList Rates =
    [
        "yoy", "y-y", "y/y", "qoq", "q-q", "q/q", "mom", "m/m", "wow", "전년비", "전년 대비", "전년대비", "전년동기", "전년 동기", "전분기", "전 분기", "전월비", "전월 대비", "전월대비",
        "증감률", "증가율", "성장률", "비중", "점유율", "침투율", "이익률", "마진", "cagr", "growth", "margin", "share of",
    ];

    private readonly Dictionary<ExhibitReader, IReadOnlyList<ExhibitCell>> cells = [];
    private readonly Dictionary<(int Start, int Length), UnitHint?> hints = [];
    private readonly Dictionary<(int Start, int Length), (UnitHint? Hint, CellValue Value)> values = [];
    private IReadOnlyList<FiscalPeriod>? years;
    private readonly Dictionary<string, ValuationMetric> metrics = new(StringComparer.Ordinal);

    public Passage Title { get; } = title;

    public List<ExhibitRow> Rows { get; } = [];

    public List<LabelledText> Commentary { get; } = [];

    public LabelledText? Source { get; set; }

    /// <summary>Lines such as (단위: 십억 위안) between title and rows.</summary>
    public List<Passage> Subtitles { get; } = [];

    /// <summary>Where tables stand, heads and rule rows and all.</summary>
    public List<TableNode> Tables { get; } = [];

    /// <summary>Text that is no row.</summary>
    public List<Passage> Notes { get; } = [];

    /// <summary>Bullets without a value of their own that head what is nested below them.</summary>
    public List<Passage> GroupTitles { get; } = [];

    /// <summary>The head of the first table's naming column.</summary>
    public Passage? NameHead { get; set; }

    /// <summary>Tickers by the head of their column, where a row of the table lists them.</summary>
    public Dictionary<string, string> Listings { get; } = new(StringComparer.Ordinal);

    /// <summary>Where each commentary and source stands, for the use of lines.</summary>
    public List<(Passage Text, LineKind Kind)> Remarks { get; } = [];

    /// <summary>The section's heading, where it says what the rows are and their own title does not.</summary>
    public Passage? Above { get; set; }

    /// <summary>The headings that the exhibit stands below, nearest first: Valuation comps (FY25E) may date its rows.</summary>
    public IReadOnlyList<Passage> Headings { get; set; } = [];

    /// <summary>Title and subtitles, from the title on: where periods, units and companies are looked for.</summary>
    public IEnumerable<Passage> Heads => Above is { } above ? Subtitles.Prepend(Title).Append(above) : Subtitles.Prepend(Title);

    /// <summary>The whole years that the title names.</summary>
    public IReadOnlyList<FiscalPeriod> Years => years ??= [.. FiscalPeriod.Scan(Title.Chars).Select(found => found.Period).Where(period => period.Canonical.Length == 4)];

    /// <summary>The rows cut into cells as a reader sees them: once for all that it asks.</summary>
    public IReadOnlyList<ExhibitCell> CellsFor(ExhibitReader reader)
    {
        if (!cells.TryGetValue(reader, out var found))
            cells.Add(reader, found = new CellBuilder(reader, this).Build());
        return found;
    }

    /// <summary>The unit that a column, a group or the title gives to a cell.</summary>
    public UnitHint? HintFor(ExhibitCell cell)
    {
        if (cell.Sub is { } sub && Hint(sub) is { } below)
            return below;
        if (cell.Column is { } column && Hint(column) is { } own)
            // 시가총액(십억) beside a column of currencies.
            return own.Unit is null && cell.Row.Unit is { } currency && Hint(currency) is { Unit: { } code } ? own with { Unit = code } : own;
        if (Hint(cell.Name) is { } named)
            return named;
        var above = HintAbove(cell);
        // CNY or 억 위안 in a column of its own; (bn) in the title scales it.
        if (cell.Row.Unit is { } written && Hint(written) is { } row)
            return row with { Scale = row.Scale > 1 || above?.Unit is not null ? row.Scale : above?.Scale ?? 1 };
        // A rate beside amounts is not in their unit, whatever the title says: YoY below (억 위안).
        return above?.Unit is not null && above.Unit is not ("%" or "%p" or "bp" or "times") && (IsRate(cell.Name) || (cell.Column is { } head && IsRate(head)))
            ? above with { Scale = 1, Unit = "%" }
            : above;
    }

    private UnitHint? HintAbove(ExhibitCell cell)
    {
        for (var at = cell.Groups.Count - 1; at >= 0; at--)
            if (Hint(cell.Groups[at]) is { } group)
                return group;
        // (십억 위안) in the corner of the table is nearer than the title; 종목 there is no unit.
        if (NameHead is { } corner && Hint(corner) is { } named && (corner.Chars.ContainsAny('(', '（') || (Units.IsCurrency(named.Unit) && named.Length == corner.Length)))
            return named;
        foreach (var head in Heads)
            if (Hint(head) is { } title)
                return title;
        return null;
    }

    /// <summary>The cell's value in its unit; readers that try a content one after another share it.</summary>
    public CellValue Read(ExhibitCell cell) => cell.Reading ??= Read(cell.Value, HintFor(cell));

    /// <summary>What a column of a valuation holds, by its text.</summary>
    public ValuationMetric Metric(Passage column)
    {
        var known = metrics.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(column.Chars, out var metric))
            known[column.Chars] = metric = ValuationMetric.Of(column.Text);
        return metric;
    }

    private CellValue Read(Passage passage, UnitHint? hint)
    {
        var key = (passage.Start, passage.Length);
        if (!values.TryGetValue(key, out var known) || known.Hint != hint)
            values[key] = known = (hint, CellValue.Read(passage.Chars, hint));
        return known.Value;
    }

    private static bool IsRate(Passage head) => OutlineWords.HasAny(head.Chars, Rates);

    private UnitHint? Hint(Passage passage)
    {
        if (passage.IsEmpty)
            return null;
        var key = (passage.Start, passage.Length);
        if (!hints.TryGetValue(key, out var hint))
            hints.Add(key, hint = UnitHint.Find(passage.Chars));
        return hint;
    }
}

using ChinaAiWeekly.Charts.Scenes;

namespace ChinaAiWeekly.Charts.Drawings;

/// <summary>Heights, slots and the texts that fit, decided before anything is drawn.</summary>
internal sealed class ColumnLayout
{
    // Width of a column as a share of its slot.
    private const double Fill = 0.6;

    // A single column must not fill the picture.
    private const double Widest = 16;

    /// <summary>Half the line that a column is compared with, in widths of the column.</summary>
    public const double ComparisonReach = 0.75;

    private readonly ColumnPlot _plot;
    private readonly Scale _scale;
    private readonly double _low;
    private readonly double _high;
    private readonly double _cap;
    private readonly ILookup<int, TextShape> _texts;

    public ColumnLayout(ColumnPlot plot, double width)
    {
        _plot = plot;
        Width = width;
        Height = plot.Height;
        var values = plot.Columns.SelectMany(column => new[] { column.Value, column.Comparison })
            .OfType<decimal>().Select(value => (double)value).ToList();
        _cap = plot.CutsOutliers ? Outliers.Cap(values.Select(Math.Abs)) : double.MaxValue;
        _low = values.Select(value => Math.Clamp(value, -_cap, _cap)).Append(-(double)plot.Reach).Min();
        _high = values.Select(value => Math.Clamp(value, -_cap, _cap)).Append((double)plot.Reach).Max();
        Left = plot.HasGrid ? TickWidth() / width * 100 : 0;
        Slot = (100 - Left) / Math.Max(plot.Columns.Count, 1);

        var fit = Slot / 100 * width - 3;
        var valueRow = Row(column => column.Label, column => Palette.Classed("b", Ink(column), "m halo"), fit);
        var nameRow = Row(column => column.Name, _ => plot.HasGrid ? "s m" : "m", fit);
        var belowRow = Row(column => column.Below, _ => "s m", fit);
        var hasWords = plot.ActualWord.Length + plot.ForecastWord.Length + plot.Remark.Length > 0;
        var labelHeight = valueRow.Max(text => text.Drop) + 23;
        var belowHeight = belowRow.Any(text => text.Lines[0].Length > 0) && belowRow.All(text => text.Width <= fit) ? belowRow.Max(text => text.Drop) + 18 : 0;

        // A missing value and a zero are labelled above the line, among losses too.
        var hasLabelAbove = _high > 0 || plot.Columns.Count == 0 || plot.Columns.Any(column => column.Value is null or 0);
        PlotTop = (hasWords ? 18 : 0) + (hasLabelAbove ? labelHeight : 8);
        var nameTop = Height - belowHeight - nameRow.Max(text => text.Drop) - 24;
        PlotBottom = nameTop - (_low < 0 ? labelHeight - 2 : 0);
        _scale = new Scale(_low, _high, PlotBottom, PlotTop);
        _texts = Place(valueRow, nameRow, belowHeight > 0 ? belowRow : [], nameTop).ToLookup(entry => entry.Index, entry => entry.Text);
    }

    public double Width { get; }

    public double Height { get; }

    /// <summary>The left edge of the slots and the width of one, as shares of the width.</summary>
    public double Left { get; }

    public double Slot { get; }

    public double ColumnWidth => Math.Min(Slot * Fill, Widest);

    public double PlotTop { get; }

    public double PlotBottom { get; }

    public double Y(double value) => _low.Equals(_high) ? PlotBottom : _scale.Within(value);

    public bool IsCut(double value) => Math.Abs(value) > _cap;

    public double Middle(int index) => Left + Slot * (index + 0.5);

    public IEnumerable<TextShape> TextsOf(int index) => _texts[index];

    public IEnumerable<Shape> Grid()
    {
        var ticks = GridTicks().ToList();
        var labels = ticks.Select(tick => Area.TickLabel(Left, Y((double)tick), _plot.TickLabel(tick))).ToList();
        return Thinning.Regular(labels, Width)
            .SelectMany(i => new Shape[] { LineShape.Horizontal(new Place(Left), new Place(100), Y((double)ticks[i]), "gr"), labels[i] });
    }

    private IEnumerable<decimal> GridTicks() => Ticks.Between(_low, _high, 4).Where(tick => tick != 0);

    private double TickWidth() => GridTicks().Select(tick => TextWidth.Of(_plot.TickLabel(tick), 12, isBold: false)).Append(0).Max() + 8;

    private static string Ink(Column column) => column.Tone is { } tone ? Palette.Ink(tone) : "";

    // Wrapped to two lines where that makes all of them fit their slots, else all on one line.
    private List<TextShape> Row(Func<Column, string> words, Func<Column, string> @class, double fit)
    {
        var lines = _plot.Columns.Select((column, i) => new TextShape(new Place(Middle(i)), 0, words(column), @class(column))).ToList();
        var wrapped = _plot.Columns.Select((column, i) => TextShape.Wrapped(new Place(Middle(i)), 0, words(column), fit, @class(column))).ToList();
        return wrapped.All(text => text.Lines.Count <= 2 && text.Width <= fit) ? wrapped : lines;
    }

    private IEnumerable<(int Index, TextShape Text)> Place(IReadOnlyList<TextShape> values, IReadOnlyList<TextShape> names, IReadOnlyList<TextShape> below, double nameTop)
    {
        var ticks = _plot.HasGrid ? Grid().OfType<TextShape>().Select(text => text.Box).ToList() : [];
        foreach (var entry in Fitting([.. values.Select(AtColumn)], ticks))
            yield return entry;
        var named = names.Select(text => (text with { Baseline = nameTop + 17 }).KeptInside(Width)).ToList();
        foreach (var i in Thinning.Regular(named, Width))
            yield return (i, named[i]);
        for (var i = 0; i < below.Count; i++)
            yield return (i, below[i] with { Baseline = nameTop + 35 + names.Max(text => text.Drop) });
    }

    // Beyond the end of its own column and of every other that it stands over, and beyond the lines that these are compared with.
    private TextShape AtColumn(TextShape text, int index)
    {
        var isBelow = (_plot.Columns[index].Value ?? 0) < 0;
        var kept = text.KeptInside(Width);
        var (left, right) = (kept.Box.Left.At(Width) / Width * 100, kept.Box.Right.At(Width) / Width * 100);
        var reach = ColumnWidth * ComparisonReach;
        var ends = _plot.Columns.Where((_, i) => i == index || (Middle(i) + reach > left && Middle(i) - reach < right))
            .SelectMany(column => new[] { column.Value ?? 0, column.Comparison ?? column.Value ?? 0 })
            .Select(value => Y((double)value));
        return kept with { Baseline = isBelow ? ends.Max() + 16 : ends.Min() - 7 - text.Drop };
    }

    // All of them where all fit; else in order of importance, each that touches no earlier one.
    private IEnumerable<(int Index, TextShape Text)> Fitting(IReadOnlyList<TextShape> texts, IReadOnlyList<Box> taken)
    {
        var slot = Slot / 100 * Width - 2;
        var order = texts.All(text => text.Width <= slot) ? Enumerable.Range(0, texts.Count) : Outstanding().Distinct();
        var chosen = new List<int>();
        foreach (var i in order.Where(i => texts[i].Lines[0].Length > 0))
        {
            if (!chosen.Select(other => texts[other].Box).Concat(taken).Any(other => other.Touches(texts[i].Box, Width)))
                chosen.Add(i);
        }

        return chosen.Select(i => (i, texts[i]));
    }

    private IEnumerable<int> Outstanding()
    {
        var known = Enumerable.Range(0, _plot.Columns.Count).Where(i => _plot.Columns[i].Value is not null).ToList();
        return known.Count == 0 ? [] : [known[^1], known.MaxBy(i => _plot.Columns[i].Value), known.MinBy(i => _plot.Columns[i].Value), known[0]];
    }
}

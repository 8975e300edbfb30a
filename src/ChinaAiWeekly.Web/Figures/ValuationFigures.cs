using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Tables;

namespace ChinaAiWeekly.Web.Figures;

/// <summary>Multiples: one metric of the companies of a table as bars with their median, or two against each other.</summary>
public sealed class ValuationFigures(UiText words, Format format, Wording wording)
{
    /// <summary>Companies above which a figure stands open on its table: four pictures of them fill a page each.</summary>
    public const int MostBars = 24;

    /// <summary>Bars of one picture that a reader still compares at a glance.</summary>
    private const int MostPeers = 12;

    /// <summary>PER, 시가총액.</summary>
    public string Name(ValuationMetric metric) => words["Figures.Metric_" + metric];

    /// <summary>배, 십억 위안.</summary>
    public string Unit(ValuationMetric metric, string? currency) =>
        metric == ValuationMetric.MarketCap ? format.BillionsUnit(currency ?? "CNY") : words["Figures.Times"];

    /// <summary>18.1; 2,619 in billions.</summary>
    public string Value(ValuationMetric metric, decimal value) =>
        metric == ValuationMetric.MarketCap ? format.Number(value / 1_000_000_000m) : format.Stated(value);

    /// <summary>A value in a column headed with one currency: an amount in another says so, 5,760 CNY.</summary>
    public string Cell(ValuationMetric metric, decimal value, string? currency, string? head, int digits) =>
        (metric == ValuationMetric.MarketCap ? format.Fixed(value / 1_000_000_000m, digits) : format.Fixed(value, digits)) + (metric == ValuationMetric.MarketCap && currency is not null && currency != head ? " " + currency : "");

    /// <summary>The decimals of a column: as many as any of its values needs, so that figures stand below each other. Whole billions need none.</summary>
    public static int Digits(ValuationMetric metric, IEnumerable<decimal?> values)
    {
        var stated = values.OfType<decimal>().Select(value => metric == ValuationMetric.MarketCap ? value / 1_000_000_000m : value).ToList();
        return metric == ValuationMetric.MarketCap && stated.TrueForAll(decimal.IsInteger) ? 0 : stated.Select(Format.Decimals).Append(1).Max();
    }

    /// <summary>The currency that a column or picture of these rows is in: the focal company's, else that of most, however they are sorted.</summary>
    public static string? Currency(IReadOnlyList<Multiples> rows, string? focal = null) =>
        rows.FirstOrDefault(row => row.MarketCap is not null && focal is not null && row.Company.Slug == focal)?.Currency
        ?? Groups.InOrder(rows.Where(row => row.MarketCap is not null).Select(row => row.Currency)).FirstOrDefault();

    /// <summary>The rows that state a metric and can be compared by it: amounts in one currency alone.</summary>
    public static IReadOnlyList<Multiples> Comparable(IReadOnlyList<Multiples> rows, ValuationMetric metric, string? currency) =>
        [.. rows.Where(row => row[metric] is not null && (metric != ValuationMetric.MarketCap || row.Currency == currency))];

    /// <summary>A computed multiple keeps its second decimal where it has one: 18.85.</summary>
    /// <param name="digits">Those of the column, for an amount.</param>
    public string Computed(ValuationMetric metric, decimal value, int? digits = null) =>
        metric == ValuationMetric.MarketCap && digits is { } fixedTo ? format.Fixed(value / 1_000_000_000m, fixedTo)
        : metric == ValuationMetric.MarketCap ? Value(metric, value)
        : format.Fixed(value, Math.Max(digits ?? 1, value == Math.Round(value, 1) ? 1 : 2));

    /// <summary>The median of what most companies state, else what the table is.</summary>
    public string Title(ValuationMedian all) =>
        all.PriceToEarnings is { } middle ? words["Valuations.PerMedian", all.CountOf(ValuationMetric.Per), Computed(ValuationMetric.Per, middle)] : words["Valuations.Title"];

    /// <summary>The company's PER beside the median of the others of its table.</summary>
    public string Against(string name, PeerValuation peers)
    {
        if (peers.Own.PriceToEarnings is not { } own || peers.Others?.PriceToEarnings is not > 0) return words["Companies.ValuationTitlePlain", name];
        var change = (own / (peers.Others.PriceToEarnings ?? own) - 1) * 100;
        var key = Math.Round(change, MidpointRounding.AwayFromZero) switch { > 0 => "", < 0 => "Low", _ => "Same" };
        return words["Companies.ValuationTitle" + key, name, peers.Others.CountOf(ValuationMetric.Per), format.Fixed(Math.Abs(change), 0) + "%"];
    }

    /// <summary>−4%: the company against the median of the others.</summary>
    public string Difference(PeerValuation peers, ValuationMetric metric) =>
        Statistics.Change(peers.Others?[metric], peers.Own[metric]) is { } change
            ? (Math.Round(change, MidpointRounding.AwayFromZero) > 0 ? "+" : "") + format.Fixed(change, 0) + "%"
            : words["Tables.NoValue"];

    /// <summary>
    /// The company with those it is compared to: all of a small table, else the nearest in size, in its currency and segment,
    /// or beyond it where the segment has too few.
    /// </summary>
    public static IReadOnlyList<Multiples> Nearest(PeerValuation peers)
    {
        var own = peers.Own;
        if (peers.Rows.Count <= MostPeers) return peers.Rows;
        return [.. peers.Rows.Where(row => row.Currency == own.Currency)
            .OrderBy(row => row != own).ThenBy(row => row.Company.Segment != own.Company.Segment)
            .ThenBy(row => row.MarketCap is { } cap && own.MarketCap is { } size ? Math.Abs(cap - size) : decimal.MaxValue)
            .Take(MostPeers)];
    }

    /// <summary>Bars of one metric, highest first; null where fewer than two companies state it.</summary>
    public BarPlot? Peers(IReadOnlyList<Multiples> rows, ValuationMetric metric, ValuationMedian? median, string? focal, string id)
    {
        var stated = Comparable(rows, metric, Currency(rows, focal)).OrderByDescending(row => row[metric]).ToList();
        return stated.Count < 2 ? null : new BarPlot
        {
            Id = id,
            Title = words["Figures.CompareMetric", Name(metric)],
            Description = string.Join(", ", stated.Select(row => $"{wording.Name(row.Company)} {Value(metric, row[metric] ?? 0)}")),
            IsCompact = true,
            Reference = median?[metric] is { } middle ? new Reference(middle, words["Figures.MedianIs", Computed(metric, middle)]) : null,
            Rows = [.. stated.Select(row => Mark(row, metric, focal))],
        };
    }

    /// <summary>Two metrics against each other, for the companies that state both; null below two.</summary>
    public ScatterPlot? Scatter(IReadOnlyList<Multiples> rows, ValuationMetric across, ValuationMetric upwards, string id)
    {
        var currency = Currency(rows);
        var stated = Comparable(Comparable(rows, across, currency), upwards, currency);
        return stated.Count < 2 ? null : new ScatterPlot
        {
            Id = id,
            Title = words["Figures.ScatterOf", Name(across), Name(upwards)],
            Description = string.Join("; ", stated.Select(row => $"{wording.Name(row.Company)} {Both(row, across, upwards)}")),
            AcrossLabel = $"{Name(across)}, {Unit(across, currency)}",
            UpwardsLabel = $"{Name(upwards)}, {Unit(upwards, currency)}",
            TickLabel = value => format.Number(value),
            Height = stated.Count > MostPeers ? 420 : 320,
            Points = [.. stated.Select(row => new ScatterPoint(wording.Name(row.Company), Scaled(across, row), Scaled(upwards, row), Both(row, across, upwards))
            {
                Note = wording.Reading(wording.Name(row.Company), Both(row, across, upwards), row.Source),
                Href = Twins.Addresses.Line(row.Source.Issue, row.Source.Line),
            })],
        };
    }

    private string Both(Multiples row, ValuationMetric across, ValuationMetric upwards) =>
        $"{Name(across)} {Value(across, row[across] ?? 0)}, {Name(upwards)} {Value(upwards, row[upwards] ?? 0)}";

    private static decimal Scaled(ValuationMetric metric, Multiples row) =>
        (row[metric] ?? 0) / (metric == ValuationMetric.MarketCap ? 1_000_000_000m : 1);

    private Mark Mark(Multiples row, ValuationMetric metric, string? focal)
    {
        var isFocal = focal is not null && row.Company.Slug == focal;
        var label = Value(metric, row[metric] ?? 0);
        return new Mark(wording.Name(row.Company), row[metric], label)
        {
            IsFocal = isFocal,
            Tone = isFocal ? Tone.Accent : Tone.Peer,
            Note = wording.Reading(wording.Name(row.Company), $"{label} {Unit(metric, row.Currency)}" + (metric == ValuationMetric.MarketCap ? " · " + format.Lens(row.MarketCap ?? 0, row.Currency ?? "CNY") : ""), row.Source),
            Href = Twins.Addresses.Line(row.Source.Issue, row.Source.Line),
        };
    }
}

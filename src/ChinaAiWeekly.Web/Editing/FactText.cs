using ChinaAiWeekly.Reports.Differences;
using ChinaAiWeekly.Web.Localization;

namespace ChinaAiWeekly.Web.Editing;

/// <summary>One side of a change in words: +1.9%, 1,400억 위안, 18.1배; – where the fact is not there.</summary>
public static class FactText
{
    public static string Of(Format format, UiText text, Fact? fact) => fact switch
    {
        null => "–",
        { Value: null } => text["Editor.FactPresent"],
        { Kind: FactKind.Return, Value: { } value } => format.Sign(value, Format.Decimals(value)) + format.Size(value, Format.Decimals(value)),
        { Unit: "%", Value: { } value } => format.Stated(value) + "%",
        { Unit: "times", Value: { } value } => text["Editor.Times", format.Number(value)],
        { Unit: { Length: 3 } currency, Value: { } value, Text: var mark } when currency.All(char.IsAsciiLetterUpper) =>
            format.Amount(value, currency) + (mark.Length > 0 ? $" ({mark})" : ""),
        { Value: { } value, Unit: var unit } => $"{format.Number(value, 2)} {(unit is null ? "" : format.Unit(unit))}".TrimEnd(),
    };

    /// <summary>1W, PER, 시가총액: what is measured, as written but for market capitalisation.</summary>
    public static string Measure(UiText text, Fact fact) => fact.Measure == IssueFacts.MarketCap ? text["Figures.Metric_MarketCap"] : fact.Measure;

    /// <summary>알리바바 1W: +1.7% (+1.9%에서 정정): what readers are told of a change.</summary>
    public static string Correction(Format format, UiText text, FactChange change)
    {
        var subject = change.Fact.Kind is FactKind.News or FactKind.Launch ? change.Fact.Name : $"{change.Fact.Name} {Measure(text, change.Fact)}".Trim();
        var key = change switch { { Before: null } => "Issues.Added", { After: null } => "Issues.Removed", { Fact.Value: null } => "Issues.Reworded", _ => "Issues.Corrected" };
        return change.Fact.Value is null
            ? text[key, subject, text["Editor.Fact" + change.Fact.Kind], text["Editor.Fact" + change.Fact.Kind]]
            : text[key, subject, Of(format, text, change.Before ?? change.After), Of(format, text, change.After)];
    }
}

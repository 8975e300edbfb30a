using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Wording;

/// <summary>A number with its unit as written, and what it says.</summary>
/// <param name="Body">Without qualifier: 3,800억 위안.</param>
/// <param name="Value">In units of <paramref name="Unit"/>.</param>
/// <param name="Upper">The other end of a range.</param>
/// <param name="Before">A qualifier before it, with its blank: <c>약 </c>.</param>
/// <param name="Behind">A qualifier behind it, with its blank: <c> 이상</c>.</param>
/// <param name="Qualifier">The contract's word, or null.</param>
internal sealed record QuantityText(
    string Body,
    decimal Value,
    string? Unit,
    decimal? Upper = null,
    string Before = "",
    string Behind = "",
    string? Qualifier = null) : Run
{
    public override string Text => Before + Body + Behind;

    public override void Note(Truth truth, int line, int column) =>
        truth.Quantities.Add(new QuantityTruth(Body, Value, Upper, Unit, Qualifier, line, column + Before.Length));
}

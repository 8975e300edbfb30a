using System.Globalization;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ChinaAiWeekly.Tests.Reports.Values;

/// <summary>A value written in any style is read back; a text of anything at all is read without a throw.</summary>
public sealed class QuantityProperties
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>Each writes a value between 1 and 9,999 with its scale and unit, as an editor might.</summary>
    private static readonly (string Name, decimal Scale, string? Unit, Func<decimal, string> Write)[] Styles =
    [
        ("plain percent", 1m, "%", v => v.ToString(Invariant) + "%"),
        ("grouped percent", 1m, "%", v => v.ToString("#,0.####", Invariant) + "%"),
        ("full width", 1m, "%", v => Wide(v.ToString(Invariant) + "%")),
        ("percentage points", 1m, "%p", v => "+" + v.ToString(Invariant) + "%p"),
        ("multiple", 1m, "times", v => v.ToString(Invariant) + "배"),
        ("English multiple", 1m, "times", v => v.ToString(Invariant) + "x"),
        ("eok yuan", 100_000_000m, "CNY", v => v.ToString("#,0.####", Invariant) + "억 위안"),
        ("billion yuan in Korean", 1_000_000_000m, "CNY", v => v.ToString("#,0.####", Invariant) + "십억 위안"),
        ("dollars before", 1_000_000m, "USD", v => "US$" + v.ToString(Invariant) + "m"),
        ("yuan before", 1_000_000_000m, "CNY", v => "RMB " + v.ToString(Invariant) + "bn"),
        ("English words", 1_000_000_000_000m, "EUR", v => v.ToString(Invariant) + " trillion euros"),
        ("Hong Kong dollars", 1m, "HKD", v => v.ToString(Invariant) + " 홍콩달러"),
        ("million units", 1_000_000m, "대", v => v.ToString("#,0.####", Invariant) + "백만 대"),
        ("bare scale", 10_000m, null, v => v.ToString(Invariant) + "만"),
    ];

    private static readonly Arbitrary<decimal> Values =
        Gen.Choose(1, 99_999_999).Select(n => Math.Round(n / 10_000m, n % 5)).Where(v => v >= 1).ToArbitrary();

    private static readonly Arbitrary<string> Texts =
        Gen.Elements(
                "1", "23", "4,567", "0", "9999999999999999999999999999", ".", ",", "-", "~", "%", "(", ")", "[", "약", "최대", "조", "억", "만", "천", "백", "십",
                "위안", "달러", "개", "년", "월", "일", "분기", "이상", "를", "초과", "US$", "RMB", "bn", "m", "Q", "FY", "HK", " US", ".HK", "Sep", "같은 날", "지난",
                "店", "亿", "元", "`", "http://", " ", "\n", "\ud800", "\udc00", "\u0000", "\u2212", "１", "△", "▲", "'", "/", ":", "|", "𝟙", "é")
            .ArrayOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void A_value_written_in_any_style_is_read_back() =>
        Prop.ForAll(Values, Gen.Choose(0, Styles.Length - 1).ToArbitrary(), (value, index) =>
        {
            var style = Styles[index];
            var found = QuantityScanner.Scan("전체 " + style.Write(value) + " 기록");
            return (found.Count == 1 && found[0].Value == value * style.Scale && found[0].Unit == style.Unit)
                .Label($"{style.Name}: {style.Write(value)} gave {string.Join(", ", found.Select(Say.Quantity))}");
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_cell_in_any_style_is_read_back_with_either_sign() =>
        Prop.ForAll(Values, Gen.Elements("-", "−", "－", "△", "▼", "▽").ToArbitrary(), (value, sign) =>
            CellValue.Read(sign + value.ToString(Invariant) + "%") is { Kind: CellKind.Value, Unit: "%" } cell && cell.Number == -value)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Korean_groups_add_up() =>
        Prop.ForAll(Gen.Choose(1, 9_999).ToArbitrary(), Gen.Choose(1, 9_999).ToArbitrary(), (eok, man) =>
            QuantityScanner.Scan(string.Create(Invariant, $"{eok:#,0}억 {man:#,0}만 위안")) is [var one] && one.Value == eok * 100_000_000m + man * 10_000m)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_range_keeps_both_ends() =>
        Prop.ForAll(Gen.Choose(1, 500).ToArbitrary(), Gen.Choose(501, 999).ToArbitrary(), Gen.Elements("~", "-", "–", " ~ ").ToArbitrary(), (low, high, dash) =>
            QuantityScanner.Scan(string.Create(Invariant, $"{low}{dash}{high}억 위안")) is [var one]
            && one.Value == low * 100_000_000m && one.Upper == high * 100_000_000m)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_name_with_digits_is_never_a_quantity() =>
        Prop.ForAll(Gen.Choose(1, 999).ToArbitrary(), Gen.Elements("Qwen{0}-Max", "V{0}.1", "R{0}-0528", "GPT-{0}o", "店小蜜{0}.0", "A{0}B", "Kimi-K{0}").ToArbitrary(), (n, name) =>
            QuantityScanner.Scan("모델 " + string.Format(Invariant, name, n) + " 공개").Count == 0)
        .QuickCheckThrowOnFailure();

    /// <summary>Found by the property below: scale words multiplied beyond what a decimal holds.</summary>
    [Theory]
    [InlineData("십만조조 위안")]
    [InlineData("1십만조조억 위안")]
    [InlineData("조조조조조")]
    public void Scale_words_beyond_all_measure_are_read_without_a_throw(string text)
    {
        UnitHint.Find($"CAPEX ({text})");
        CellValue.Read(text, UnitHint.Find(text));
        Assert.All(QuantityScanner.Scan(text), quantity => Assert.True(quantity.Value <= 1e28m));
    }

    [Fact]
    public void Any_text_is_read_without_a_throw_and_in_order() =>
        Prop.ForAll(Texts, text =>
        {
            CellValue.Read(text, UnitHint.Find(text));
            LabelledValue.Scan(text);
            Money.TryParse(text, out _);
            Percentage.TryParse(text, out _);
            FiscalPeriod.TryParse(text, 2025, out _);
            ReportDate.TryParse(text, out _);
            Ticker.TryParse(text, out _);
            IssueDate.FromFileName(text);
            IssueDate.Infer(text);
            LimitScan.Check(text, ReportLimits.Default);
            return IsOrdered(QuantityScanner.Scan(text).Select(q => (q.Start, q.Length)), text)
                && IsOrdered(NumberScanner.Scan(text).Select(n => (n.Start, n.Length)), text)
                && IsOrdered(ReportDate.Scan(text, new DateOnly(2025, 9, 10)).Select(d => (d.Start, d.Length)), text)
                && IsOrdered(FiscalPeriod.Scan(text, 2025).Select(p => (p.Start, p.Length)), text)
                && IsOrdered(Ticker.Scan(text).Select(t => (t.Start, t.Length)), text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Random_characters_are_read_without_a_throw() =>
        Prop.ForAll<string?>(text => QuantityScanner.Scan(text ?? "").Count + NumberScanner.Scan(text ?? "").Count >= 0).QuickCheckThrowOnFailure();

    private static bool IsOrdered(IEnumerable<(int Start, int Length)> spans, string text)
    {
        var end = 0;
        foreach (var (start, length) in spans)
        {
            if (start < end || length <= 0 || start + length > text.Length) return false;
            end = start + length;
        }

        return true;
    }

    private static string Wide(string text) => new([.. text.Select(c => c is >= '!' and <= '~' ? (char)(c + 0xfee0) : c)]);
}

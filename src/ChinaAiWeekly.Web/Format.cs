using System.Globalization;
using ChinaAiWeekly.Web.Localization;

namespace ChinaAiWeekly.Web;

/// <summary>
/// Numbers, dates, amounts and names as the reader's language writes them. Rounds half up (1.15 prints 1.2), in decimal.
/// </summary>
public sealed class Format(Language language)
{
    private const int Most = 2;

    // Divided by it, a decimal has no more places than it needs: 18.10 is 18.1.
    private const decimal Unscaled = 1.0000000000000000000000000000m;

    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    private static readonly string[] KoreanDays = ["일", "월", "화", "수", "목", "금", "토"];
    private static readonly Dictionary<string, string> KoreanCurrencies = new(StringComparer.Ordinal)
    {
        ["CNY"] = "위안",
        ["USD"] = "달러",
        ["HKD"] = "홍콩달러",
        ["KRW"] = "원",
        ["EUR"] = "유로",
        ["JPY"] = "엔",
        ["TWD"] = "대만달러",
    };

    private static readonly Dictionary<string, string> KoreanUnits = new(StringComparer.Ordinal) { ["times"] = "배", ["count"] = "개", ["shares"] = "주" };

    private bool IsKorean => ReferenceEquals(language, Language.Korean);

    /// <summary>
    /// The decimals that a stated value is printed with: its own, one at least and two at most. So a figure that a page calls
    /// the source's is printed as the source has it; what is computed is rounded to one.
    /// </summary>
    public static int Decimals(decimal value) => Math.Clamp((value / Unscaled).Scale, (byte)1, (byte)Most);

    /// <summary>At most <paramref name="digits"/> decimals, thousands separated.</summary>
    public string Number(decimal value, int digits = Most) => Round(value, digits).ToString("#,0." + new string('#', digits), Plain).Replace('-', '−');

    /// <summary>Exactly <paramref name="digits"/> decimals, thousands separated.</summary>
    public string Fixed(decimal value, int digits = 1) => Round(value, digits).ToString("N" + digits.ToString(Plain), Plain).Replace('-', '−');

    /// <summary>35.85: as the source has it.</summary>
    public string Stated(decimal value) => Fixed(value, Decimals(value));

    public string Percent(decimal value, int digits = 1) => Fixed(value, digits) + "%";

    /// <summary>The percentage without its sign, which <see cref="Arrow"/> and <see cref="Sign"/> print.</summary>
    public string Size(decimal value, int digits = 1) => Percent(Math.Abs(value), digits);

    /// <summary>▲ for a rise, ▼ for a fall, nothing for neither.</summary>
    public string Arrow(decimal value, int digits = 1) => Round(value, digits) switch { > 0 => "▲", < 0 => "▼", _ => "" };

    /// <summary>What a screen reader says in place of the arrow.</summary>
    public string Sign(decimal value, int digits = 1) => Round(value, digits) switch { > 0 => "+", < 0 => "−", _ => "" };

    /// <summary>The class that colours a rise or a fall.</summary>
    public string Direction(decimal value, int digits = 1) => Round(value, digits) switch { > 0 => "up", < 0 => "down", _ => "" };

    /// <summary>▲16.1%: for places without markup, such as a chart's labels.</summary>
    public string Change(decimal value, int digits = 1) => Arrow(value, digits) + Size(value, digits);

    /// <summary>▲16.15%: as the source has it.</summary>
    public string StatedChange(decimal value) => Change(value, Decimals(value));

    /// <summary>약 125, c. 125.</summary>
    public string Approximate(bool approximate, string text) => approximate ? (IsKorean ? "약 " : "c. ") + text : text;

    /// <summary>2,619십억 위안, CNY 2,619bn.</summary>
    /// <param name="amount">In units of the currency.</param>
    public string Billions(decimal amount, string currency) =>
        IsKorean
            ? $"{Number(amount / 1_000_000_000m)}십억 {Currency(currency)}"
            : $"{currency} {Number(amount / 1_000_000_000m)}bn";

    /// <summary>What a column of billions is headed: 십억 위안, CNY bn.</summary>
    public string BillionsUnit(string currency) => IsKorean ? "십억 " + Currency(currency) : currency + " bn";

    /// <summary>3,800억 위안 and 2조 6,190억 위안; CNY 380bn and CNY 2.62tn.</summary>
    /// <param name="amount">In units of the currency.</param>
    public string Amount(decimal amount, string currency) => IsKorean ? Korean(amount) + " " + Currency(currency) : currency + " " + Short(amount);

    /// <summary>The amount in both scales, whichever a reader thinks in: 2조 6,190억 위안 = CNY 2.62tn.</summary>
    /// <param name="amount">In units of the currency.</param>
    /// <param name="upper">The other end of a range.</param>
    public string Lens(decimal amount, string currency, decimal? upper = null) =>
        $"{Korean(amount)}{(upper is { } top ? "~" + Korean(top) : "")} {KoreanCurrencies.GetValueOrDefault(currency, currency)} = {currency} {Short(amount)}{(upper is { } end ? "–" + Short(end) : "")}";

    /// <summary>위안; the ISO code where there is no word.</summary>
    public string Currency(string currency) => IsKorean ? KoreanCurrencies.GetValueOrDefault(currency, currency) : currency;

    /// <summary>위안, 배, 개: a currency's word or that of a unit that issues write in many ways; any other unit as written.</summary>
    public string Unit(string unit) => IsKorean && KoreanUnits.TryGetValue(unit, out var word) ? word : Currency(unit);

    /// <summary>2025년 9월 10일, 10 Sep 2025.</summary>
    public string Date(DateOnly date) =>
        IsKorean ? string.Create(Plain, $"{date.Year}년 {date.Month}월 {date.Day}일") : string.Create(Plain, $"{date.Day} {Months[date.Month - 1]} {date.Year}");

    /// <summary>2025년 9월 10일 (수), Wed 10 Sep 2025.</summary>
    public string DateWithDay(DateOnly date) =>
        IsKorean ? $"{Date(date)} ({KoreanDays[(int)date.DayOfWeek]})" : $"{date.DayOfWeek.ToString()[..3]} {Date(date)}";

    /// <summary>9월 10일, 10 Sep.</summary>
    public string Day(DateOnly date) =>
        IsKorean ? string.Create(Plain, $"{date.Month}월 {date.Day}일") : string.Create(Plain, $"{date.Day} {Months[date.Month - 1]}");

    /// <summary>9.10, 10 Sep: for narrow columns.</summary>
    public string ShortDay(DateOnly date) => IsKorean ? string.Create(Plain, $"{date.Month}.{date.Day}") : Day(date);

    /// <summary>24.9.10, 10 Sep 24: for narrow columns that span years.</summary>
    public string ShortDate(DateOnly date) =>
        IsKorean ? string.Create(Plain, $"{date.Year % 100:00}.{ShortDay(date)}") : string.Create(Plain, $"{Day(date)} {date.Year % 100:00}");

    /// <summary>7월, Jul.</summary>
    public string Month(DateOnly day) => IsKorean ? string.Create(Plain, $"{day.Month}월") : Months[day.Month - 1];

    /// <summary>2025년 7월, Jul 2025.</summary>
    public string MonthOfYear(DateOnly day) =>
        IsKorean ? string.Create(Plain, $"{day.Year}년 {Month(day)}") : string.Create(Plain, $"{Month(day)} {day.Year}");

    /// <summary>9월 3일–9일, 3–9 Sep.</summary>
    public string Days(DateOnly from, DateOnly to) =>
        from == to ? Day(from)
        : from.Month != to.Month || from.Year != to.Year ? $"{Day(from)}–{Day(to)}"
        : IsKorean ? string.Create(Plain, $"{from.Month}월 {from.Day}일–{to.Day}일")
        : string.Create(Plain, $"{from.Day}–{to.Day} {Months[to.Month - 1]}");

    /// <summary>An instant as the desk's clock shows it: 2025-09-10 18:30 KST.</summary>
    /// <param name="utc">UTC.</param>
    public string Stamp(DateTime utc) => utc.AddHours(9).ToString("yyyy-MM-dd HH:mm", Plain) + " KST";

    /// <summary>A company's name in the reader's language.</summary>
    public string Name(string ko, string en) => IsKorean ? ko : en;

    private static decimal Round(decimal value, int digits) => Math.Round(value, digits, MidpointRounding.AwayFromZero);

    private string Korean(decimal amount)
    {
        var size = Math.Abs(amount);
        var sign = amount < 0 ? "−" : "";
        if (size < 10_000m) return sign + Number(size, 2);
        if (size < 100_000_000m) return sign + Number(size / 10_000m, 1) + "만";
        if (size < 1_000_000_000_000m) return sign + Number(size / 100_000_000m, size < 10_000_000_000m ? 1 : 0) + "억";
        var trillions = decimal.Truncate(size / 1_000_000_000_000m);
        var rest = Round((size - (trillions * 1_000_000_000_000m)) / 100_000_000m, 0);
        if (rest == 10_000m) (trillions, rest) = (trillions + 1, 0);
        return sign + Number(trillions, 0) + "조" + (rest == 0 ? "" : " " + Number(rest, 0) + "억");
    }

    private string Short(decimal amount) => Math.Abs(amount) switch
    {
        >= 1_000_000_000_000m => Number(amount / 1_000_000_000_000m, 2) + "tn",
        >= 1_000_000_000m => Number(amount / 1_000_000_000m, 1) + "bn",
        >= 1_000_000m => Number(amount / 1_000_000m, 1) + "m",
        _ => Number(amount, 2),
    };
}

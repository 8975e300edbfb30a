namespace ChinaAiWeekly.Synthesis.World;

/// <summary>A figure that several companies report: fleet sizes, monthly users, shipments.</summary>
/// <param name="step">To what the values are rounded.</param>
internal sealed class FleetSeries(string title, string english, string unit, decimal step, IReadOnlyList<SyntheticCompany> companies, List<decimal> values)
{
    public string Title => title;
    public string English => english;
    public string Unit => unit;
    public decimal Step => step;
    public IReadOnlyList<(SyntheticCompany Company, decimal Value)> Values => [.. companies.Zip(values, (company, value) => (company, Math.Round(value / step) * step))];

    public void Grow(DateOnly date, Dice dice)
    {
        var season = date.Month is 1 or 2 ? 0.99m : 1.01m;
        for (var at = 0; at < values.Count; at++) values[at] *= season + dice.Step(0.008m);
    }

    public static IEnumerable<FleetSeries> Draw(DateOnly start, Dice dice)
    {
        var growth = 1 + ((start.Year - 2024) * 0.2m);
        yield return Of("중국 로보택시 운행 대수", "China robotaxi fleet", "대", 10, 300, 1_500, ["baidu", "pony-ai", "weride", "xpeng"]);
        yield return Of("주요 AI 앱 월간 활성 이용자", "AI app monthly active users", "명", 10_000, 8_000_000, 160_000_000, ["bytedance", "deepseek", "tencent", "alibaba", "moonshot"]);
        yield return Of("휴머노이드 출하량", "Humanoid shipments", "대", 5, 80, 2_500, ["unitree", "ubtech", "agibot", "astribot"]);
        yield return Of("차량용 라이다 출하량", "Lidar shipments", "개", 1_000, 60_000, 400_000, ["hesai", "robosense", "huawei"]);
        yield return Of("AI 특허 출원 건수", "AI patent filings", "건", 10, 400, 6_000, ["huawei", "tencent", "baidu", "sensetime"]);
        yield return Of("도시 자율주행 서비스 도시 수", "Cities with city driving", "곳", 1, 8, 90, ["xpeng", "li-auto", "nio", "huawei"]);

        FleetSeries Of(string title, string english, string unit, decimal step, decimal low, decimal high, IReadOnlyList<string> slugs) =>
            new(title, english, unit, step, [.. slugs.Select(Universe.Named)], [.. slugs.Select(_ => Math.Max(step, dice.Decimal(low, high, 0) * growth))]);
    }
}

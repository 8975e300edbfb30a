namespace ChinaAiWeekly.Synthesis.World;

/// <summary>The shares of one market in tenths of a percent; what is left over belongs to others.</summary>
internal sealed class Market(string name, string english, IReadOnlyList<SyntheticCompany> companies, List<int> tenths)
{
    public string Name => name;
    public string English => english;

    /// <summary>Largest first.</summary>
    public IReadOnlyList<(SyntheticCompany Company, decimal Percent)> Shares =>
        [.. companies.Zip(tenths, (company, share) => (company, share / 10m)).OrderByDescending(share => share.Item2)];

    public decimal Others => (1000 - tenths.Sum()) / 10m;

    /// <summary>A new quarter: some share moves from one company to another, a few times over.</summary>
    public void Shift(Dice dice)
    {
        for (var move = 0; move < 4; move++)
        {
            var (from, to) = (dice.From(0, tenths.Count - 1), dice.From(0, tenths.Count - 1));
            var moved = Math.Max(0, Math.Min(dice.From(2, 15), tenths[from] - 10));
            tenths[from] -= moved;
            tenths[to] += moved;
        }
    }

    public static IEnumerable<Market> Draw(Dice dice)
    {
        yield return Of("중국 AI 클라우드", "China AI cloud", ["alibaba", "bytedance", "huawei", "tencent", "baidu"]);
        yield return Of("중국 휴머노이드 로봇", "China humanoid robot", ["unitree", "ubtech", "agibot", "astribot", "x-square-robot"]);
        yield return Of("중국 차량용 라이다", "China automotive lidar", ["hesai", "robosense", "huawei"]);
        yield return Of("중국 AI 가속기", "China AI accelerator", ["nvidia", "huawei", "cambricon", "hygon"]);
        yield return Of("중국 로보택시", "China robotaxi", ["baidu", "pony-ai", "weride", "xpeng"]);
        yield return Of("중국 AI 챗봇", "China AI chatbot", ["bytedance", "deepseek", "tencent", "alibaba", "moonshot", "zhipu"]);

        Market Of(string name, string english, IReadOnlyList<string> slugs)
        {
            List<int> tenths = [];
            var left = 1000 - dice.From(60, 250);
            for (var rank = 0; rank < slugs.Count; rank++)
            {
                var share = rank == slugs.Count - 1 ? left : left * dice.From(28, 48) / 100;
                tenths.Add(Math.Max(20, share));
                left -= share;
            }
            return new Market(name, english, [.. slugs.Select(Universe.Named)], tenths);
        }
    }
}

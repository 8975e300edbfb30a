namespace ChinaAiWeekly.Synthesis.World;

/// <summary>What one listed company shows in one week. Amounts in billions of yuan.</summary>
internal sealed class Stock(decimal startingCap, Dice dice)
{
    private readonly List<(DateOnly Date, decimal Price)> prices = [];

    public decimal MarketCap => startingCap * Level;
    public decimal Earnings { get; } = Math.Round(dice.Decimal(9, 45, 1), 1);
    public decimal Book { get; } = dice.Decimal(0.8m, 6.5m, 1);
    public decimal Sales { get; } = dice.Decimal(0.3m, 8.5m, 1);
    public decimal EnterpriseValue { get; } = dice.Decimal(6, 30, 1);
    public decimal ReturnOnEquity { get; } = dice.Decimal(3, 28, 1);
    public decimal Yield { get; } = dice.Decimal(0.2m, 4.5m, 1);
    public bool Loss { get; } = dice.Chance(18);

    /// <summary>How far the price has come since the first week: multiples move with it.</summary>
    public decimal Level => prices.Count == 0 ? 1 : prices[^1].Price;

    public void Close(DateOnly date, decimal change) => prices.Add((date, Level * (1 + (change / 100))));

    /// <summary>The change in percent since <paramref name="weeks"/> ago.</summary>
    public decimal Return(int weeks) => Change(prices[Math.Max(0, prices.Count - 1 - weeks)].Price);

    /// <summary>The change since the last close of the year before.</summary>
    public decimal YearToDate() =>
        Change(prices.LastOrDefault(close => close.Date.Year < prices[^1].Date.Year, prices[0]).Price);

    private decimal Change(decimal before) => Math.Round(((Level / before) - 1) * 100, 1);
}

/// <summary>
/// The invented world that a desk writes about. It moves week by week: prices walk, shares shift, forecasts are revised.
/// </summary>
internal sealed class Desk
{
    private const int WeeksBefore = 54;
    private readonly Dice dice;
    private readonly Dictionary<string, Stock> stocks;

    /// <param name="start">The first issue's date; prices have a year of history before it.</param>
    public Desk(DateOnly start, Dice dice)
    {
        this.dice = dice;
        stocks = Universe.Listed.ToDictionary(company => company.Slug, company => new Stock(company.Cap ?? 0, dice));
        Markets = [.. Market.Draw(dice)];
        Plans = [.. InvestmentPlan.Draw(start.Year, dice)];
        Fleets = [.. FleetSeries.Draw(start, dice)];
        for (var week = WeeksBefore; week > 0; week--) Trade(start.AddDays(-7 * week));
        Trade(start);
    }

    public IReadOnlyList<Market> Markets { get; }
    public IReadOnlyList<InvestmentPlan> Plans { get; }
    public IReadOnlyList<FleetSeries> Fleets { get; }

    public Stock StockOf(SyntheticCompany company) => stocks[company.Slug];

    /// <summary>Goes on to the next issue.</summary>
    public void Advance(DateOnly date)
    {
        Trade(date);
        if (date.Month % 3 == 1 && date.Day <= 7)
            foreach (var market in Markets) market.Shift(dice);
        foreach (var plan in Plans) plan.Revise(date.Year, dice);
        foreach (var fleet in Fleets) fleet.Grow(date, dice);
    }

    private void Trade(DateOnly date)
    {
        var mood = dice.Step(1.6m);
        var segments = Universe.Listed.Select(company => company.Segment).Distinct().ToDictionary(segment => segment, _ => dice.Step(1.8m));
        foreach (var company in Universe.Listed)
            stocks[company.Slug].Close(date, Math.Clamp(mood + segments[company.Segment] + dice.Step(3.2m) + 0.2m, -18, 24));
    }
}

using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;

namespace ChinaAiWeekly.Synthesis.Writing;

/// <summary>Writes companies the way the editor does: Korean, English or Chinese, an alias, with a ticker or without.</summary>
internal sealed class Names(Page page)
{
    /// <summary>In a sentence.</summary>
    public CompanyName Of(SyntheticCompany company) => new(Choose(company), company.Slug, Ticker(company));

    /// <summary>In a row, where the ticker has a place of its own.</summary>
    public CompanyName Row(SyntheticCompany company) => new(Choose(company), company.Slug);

    public CompanyName Brand(string brand, string slug) => new(brand, slug);

    /// <summary>A model or product of the company, whose name looks like a figure.</summary>
    public Run Product(SyntheticCompany company)
    {
        if (company.Products.Count == 0) return new Words("신규 모델");
        page.Uses(Habit.ProductTrap);
        return new ProductName(page.Dice.Pick(company.Products));
    }

    /// <summary>The ticker as the editor writes it, and as the contract prints it.</summary>
    public (string Written, string Canonical) TickerOf(SyntheticCompany company)
    {
        var canonical = page.Editor.Plain ? company.Tickers[0] : page.Dice.Pick(company.Tickers);
        if (page.Editor.Plain) return (canonical, canonical);
        if (canonical.EndsWith(" US", StringComparison.Ordinal))
        {
            page.Uses(Habit.BloombergTicker);
            if (company.Slug is not ("weride" or "pony-ai" or "baidu" or "netease" or "bilibili" or "pdd" or "jd" or "hesai" or "li-auto") || !page.Dice.Chance(25))
                return (canonical, canonical);
            page.Uses(Habit.ExchangePrefix);
            return ($"NASDAQ: {canonical[..^3]}", canonical);
        }
        return (canonical, canonical);
    }

    private string Choose(SyntheticCompany company)
    {
        var (english, chinese, alias, _) = page.Editor.Names;
        if (company.Zh is { } zh && page.Dice.Chance(chinese))
        {
            page.Uses(Habit.ChineseName);
            return zh;
        }
        if (page.Dice.Chance(english))
        {
            page.Uses(Habit.EnglishName);
            return company.En;
        }
        if (company.Aliases.Count > 0 && page.Dice.Chance(alias)) return page.Dice.Pick(company.Aliases);
        page.Uses(Habit.KoreanName);
        return company.Ko;
    }

    private string Ticker(SyntheticCompany company)
    {
        if (company.Tickers.Count == 0 || !page.Dice.Chance(page.Editor.Names.Ticker)) return "";
        page.Uses(Habit.NameWithTicker);
        return $"({TickerOf(company).Written})";
    }
}

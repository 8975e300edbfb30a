using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>Shares of one market at one period.</summary>
internal static class MarketShareWriter
{
    public static void Write(Page page)
    {
        var market = page.Dice.Pick(page.Desk.Markets);
        var (heading, period) = Title(page, market);
        List<(RowName Name, decimal Percent)> rows = [.. market.Shares.Select(share => (Name(page, share.Company), share.Percent))];
        if (market.Others >= 4 && !page.Editor.Plain && page.Dice.Chance(15))
            rows.Add((RowName.Unknown(page), page.Dice.Decimal(0.5m, Math.Min(3, market.Others - 1), 1)));
        var others = 100 - rows.Sum(row => row.Percent);
        page.Uses(Habit.OthersRow);
        rows.Add((new RowName($"{(page.Editor.English ? "Others" : "기타")}", null, false), others));
        var lines = page.Dice.Pick(page.Editor.Forms) switch
        {
            RowForm.Table => Table(page, rows),
            RowForm.Sentence => Sentence(page, rows),
            _ => Bullets(page, rows),
        };
        page.Truth.Exhibits.Add(new ExhibitTruth(heading.Label, heading.Title, "marketShare", heading.Line, rows.Count));
        page.Truth.MarketShares.Add(new MarketShareTruth(
            heading.Label,
            page.Editor.English ? market.English : market.Name,
            period,
            heading.Line,
            [.. rows.Zip(lines, (row, line) => new ShareTruth(row.Name.Text, row.Name.Slug, row.Percent, line, row.Name.Unconfirmed))]));
        Tail.Write(page, Comment(page, market));
        page.Writer.Gap();
    }

    private static (Heading Heading, string Period) Title(Page page, Market market)
    {
        if (page.Editor.English)
        {
            var year = Figures.Plain(page.Date.Year - 1);
            return (page.Labels.Write($"{market.English} market share ({year})", table: false), year);
        }
        var period = Period.Past(page);
        return (page.Labels.Write(
            page.Say($"{period.Text} {market.Name} 시장 점유율", $"{market.Name} 시장 점유율 ({period.Text})"), table: false), period.Canonical);
    }

    private static RowName Name(Page page, SyntheticCompany company)
    {
        var brands = Universe.Brands.Where(brand => brand.Owner == company.Slug).ToList();
        if (brands.Count == 0 || !page.Dice.Chance(40)) return RowName.Of(page, company);
        page.Uses(Habit.BrandWithOwner);
        return new RowName($"{page.Names.Brand(brands[0].Brand, company.Slug)} ({new CompanyName(company.Ko, company.Slug)})", company.Slug, false);
    }

    private static List<int> Bullets(Page page, List<(RowName Name, decimal Percent)> rows)
    {
        page.Uses(Habit.MarketShareBullets);
        return [.. rows.Select(row => page.RowBullet(0, row.Name.Phrase, $"{Cell(page, row.Percent)}"))];
    }

    private static IReadOnlyList<int> Table(Page page, List<(RowName Name, decimal Percent)> rows)
    {
        page.Uses(Habit.MarketShareTable);
        var unitInHead = page.Dice.Chance(50);
        var ranked = page.Dice.Chance(20);
        List<Phrase> head = [$"{(page.Editor.English ? "Company" : "기업")}", $"{(page.Editor.English ? "Share" : "점유율")}{(unitInHead ? " (%)" : "")}"];
        if (ranked) head.Insert(0, $"{(page.Editor.English ? "Rank" : "순위")}");
        return page.Table(head, [.. rows.Select(Cells)]);

        IReadOnlyList<Phrase> Cells((RowName Name, decimal Percent) row, int rank)
        {
            List<Phrase> cells = [page.NameCell(row.Name.Phrase), $"{(unitInHead ? Figures.Tenths(row.Percent) : Cell(page, row.Percent))}"];
            if (ranked) cells.Insert(0, $"{(row.Name.Slug is null ? "-" : Figures.Plain(rank + 1))}");
            return cells;
        }
    }

    private static IEnumerable<int> Sentence(Page page, List<(RowName Name, decimal Percent)> rows)
    {
        page.Uses(Habit.MarketShareSentence);
        Phrase text = $"";
        foreach (var (row, rank) in rows.Select((row, rank) => (row, rank)))
        {
            if (rank > 0) text.AppendFormatted(", ");
            text.AppendFormatted($"{row.Name.Phrase} {Figures.Tenths(row.Percent)}%{(rank == 0 && page.Dice.Chance(50) ? " (1위)" : "")}");
        }
        var line = page.Bullet(0, $"{(page.Editor.English ? "Share" : page.Dice.Pick("점유율", "주요 사업자 점유율"))}", text);
        return rows.Select(_ => line);
    }

    private static string Cell(Page page, decimal percent) => page.Numbers.Wide(Figures.Tenths(percent) + "%");

    private static Phrase Comment(Page page, Market market)
    {
        var (first, second) = (market.Shares[0], market.Shares[1]);
        var lead = new QuantityText(Figures.Tenths(first.Percent) + "%", first.Percent, "%");
        var gap = new QuantityText(Figures.Tenths(first.Percent - second.Percent) + "%p", first.Percent - second.Percent, "%p");
        page.Uses(Habit.RankTrap);
        return page.Say(
            $"{page.Names.Of(first.Company):이/가} {lead:으로/로} {new Aside("1위")}를 지키는 가운데 {page.Names.Of(second.Company):과/와}의 격차는 {gap} 수준임.",
            $"상위 업체 쏠림이 이어지며 {page.Names.Of(first.Company)}의 선두 구도에는 큰 변화가 없음.",
            $"{new Aside("2~4위")} 업체 간 순위 다툼이 치열하며, 하반기로 갈수록 {page.Names.Of(second.Company)}의 추격 여부가 관건임.");
    }
}

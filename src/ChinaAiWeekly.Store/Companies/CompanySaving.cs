using ChinaAiWeekly.Reports.Values;
using ChinaAiWeekly.Store.Record;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Companies;

/// <summary>Checks and stores what an editor says about one company.</summary>
internal sealed class CompanySaving(WeeklyDbContext db, CancellationToken cancellation)
{
    private static readonly IReadOnlyList<string> Segments = ["bigTech", "softwareCloud", "autonomyRobotics", "semiconductor", "other"];

    /// <summary>Within the open transaction; <paramref name="company"/> is tracked.</summary>
    public async Task<CompanyEditOutcome> SaveAsync(Company company, CompanyDetails details)
    {
        if (details.Ko.Trim().Length == 0 || details.En.Trim().Length == 0) return CompanyEditOutcome.Refused(CompanyProblem.NameMissing);
        if (!Segments.Contains(details.Segment)) return CompanyEditOutcome.Refused(CompanyProblem.UnknownSegment, details.Segment);
        List<string> tickers = [];
        foreach (var text in details.Tickers)
        {
            if (!Ticker.TryParse(text, out var ticker)) return CompanyEditOutcome.Refused(CompanyProblem.MalformedTicker, text);
            if (await db.Listings.AnyAsync(row => row.Ticker == ticker.Canonical && row.CompanySlug != company.Slug, cancellation)) return CompanyEditOutcome.Refused(CompanyProblem.TickerTaken, ticker.Canonical);
            if (!tickers.Contains(ticker.Canonical)) tickers.Add(ticker.Canonical);
        }

        await ReplaceAsync(company, details, tickers);
        return CompanyEditOutcome.Done;
    }

    private async Task ReplaceAsync(Company company, CompanyDetails details, List<string> tickers)
    {
        (company.Ko, company.En, company.Zh) = (details.Ko.Trim(), details.En.Trim(), string.IsNullOrWhiteSpace(details.Zh) ? null : details.Zh.Trim());
        (company.Segment, company.Confirmed) = (details.Segment, details.Confirmed);
        await db.SaveChangesAsync(cancellation);
        await db.Listings.Where(row => row.CompanySlug == company.Slug).ExecuteDeleteAsync(cancellation);
        await db.Aliases.Where(row => row.CompanySlug == company.Slug).ExecuteDeleteAsync(cancellation);
        db.Listings.AddRange(tickers.Select((ticker, index) => new CompanyListing { Ticker = ticker, CompanySlug = company.Slug, Position = index + 1 }));
        db.Aliases.AddRange(Words(details.Aliases, ambiguous: false).Concat(Words(details.Ambiguous, ambiguous: true)).DistinctBy(alias => alias.Text)
            .Select((alias, index) => new CompanyAlias { CompanySlug = company.Slug, Text = alias.Text, Ambiguous = alias.Ambiguous, Position = index + 1 }));
        await db.SaveChangesAsync(cancellation);
    }

    private static IEnumerable<(string Text, bool Ambiguous)> Words(IEnumerable<string> words, bool ambiguous) =>
        words.Select(word => word.Trim().Normalize()).Where(word => word.Length > 0).Select(word => (word, ambiguous));
}

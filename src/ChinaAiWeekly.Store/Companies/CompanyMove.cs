using ChinaAiWeekly.Store.Record;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Companies;

/// <summary>Moves what belongs to one slug to another, and leaves a redirect behind.</summary>
internal sealed class CompanyMove(WeeklyDbContext db, CancellationToken cancellation)
{
    /// <summary>The same company under a new slug.</summary>
    public async Task RenameAsync(Company company, string slug)
    {
        db.Companies.Add(new Company
        {
            Slug = slug,
            Ko = company.Ko,
            En = company.En,
            Zh = company.Zh,
            Segment = company.Segment,
            Position = company.Position,
            Confirmed = company.Confirmed,
        });
        await db.SaveChangesAsync(cancellation);
        await MoveAsync(company, slug, []);
    }

    /// <summary>A company becomes part of another, which keeps its own names first.</summary>
    public Task MergeAsync(Company company, string into) => MoveAsync(company, into, new[] { company.Ko, company.En, company.Zh }.OfType<string>());

    private async Task MoveAsync(Company company, string to, IEnumerable<string> names)
    {
        await MoveListingsAsync(company.Slug, to);
        await MoveAliasesAsync(company.Slug, to, names);
        await db.CompanyRedirects.Where(row => row.CompanySlug == company.Slug)
            .ExecuteUpdateAsync(row => row.SetProperty(redirect => redirect.CompanySlug, to), cancellation);
        db.CompanyRedirects.Add(new CompanyRedirect { OldSlug = company.Slug, CompanySlug = to });
        db.Companies.Remove(company);
        await db.SaveChangesAsync(cancellation);
    }

    private async Task MoveListingsAsync(string from, string to)
    {
        var last = await db.Listings.Where(row => row.CompanySlug == to).MaxAsync(row => (int?)row.Position, cancellation) ?? 0;
        await db.Listings.Where(row => row.CompanySlug == from)
            .ExecuteUpdateAsync(row => row.SetProperty(listing => listing.CompanySlug, to).SetProperty(listing => listing.Position, listing => listing.Position + last), cancellation);
    }

    private async Task MoveAliasesAsync(string from, string to, IEnumerable<string> names)
    {
        var moved = await db.Aliases.Where(row => row.CompanySlug == from).OrderBy(row => row.Position).ToListAsync(cancellation);
        var kept = await db.Aliases.Where(row => row.CompanySlug == to).ToListAsync(cancellation);
        var owner = await db.Companies.SingleAsync(row => row.Slug == to, cancellation);
        var known = kept.Select(row => row.Text).Concat(new[] { owner.Ko, owner.En, owner.Zh }.OfType<string>()).ToHashSet(StringComparer.Ordinal);
        var last = kept.Select(row => row.Position).DefaultIfEmpty().Max();
        await db.Aliases.Where(row => row.CompanySlug == from).ExecuteDeleteAsync(cancellation);
        db.Aliases.AddRange(names.Select(name => (Text: name, Ambiguous: false)).Concat(moved.Select(row => (row.Text, row.Ambiguous)))
            .Where(alias => known.Add(alias.Text))
            .Select((alias, index) => new CompanyAlias { CompanySlug = to, Text = alias.Text, Ambiguous = alias.Ambiguous, Position = last + index + 1 }));
    }
}

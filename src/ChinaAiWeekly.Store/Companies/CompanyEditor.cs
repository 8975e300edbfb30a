using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Store.Publishing;
using ChinaAiWeekly.Store.Record;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Companies;

/// <summary>
/// Changes the catalog. Each change is one transaction together with its row in the audit log and with reading anew every
/// published issue that it touches, so that readers never see a company under two names. A preview changes the catalog
/// alone, and takes it back. Whoever saw an older version of the company is told what others did, and changes nothing.
/// </summary>
public sealed class CompanyEditor(StoreWriter writer, IDbContextFactory<WeeklyDbContext> contexts, TimeProvider time)
{
    /// <summary>Replaces names, segment, listings and aliases; confirms a company that an issue brought.</summary>
    /// <exception cref="StorageBusyException">Another writer held the lock for too long.</exception>
    public Task<CompanyEditOutcome> SaveAsync(string slug, CompanyDetails details, CompanyChange by, CancellationToken cancellation) =>
        SaveAsync(slug, _ => details, by, cancellation);

    /// <summary>Gives a company one more name, whatever others do to it meanwhile.</summary>
    /// <exception cref="StorageBusyException">Another writer held the lock for too long.</exception>
    public Task<CompanyEditOutcome> AddAliasAsync(string slug, string alias, CompanyChange by, CancellationToken cancellation) =>
        SaveAsync(slug, known => known with { Aliases = [.. known.Aliases, alias] }, by, cancellation);

    private Task<CompanyEditOutcome> SaveAsync(string slug, Func<CompanyDetails, CompanyDetails> change, CompanyChange by, CancellationToken cancellation) => RunAsync(
        [slug],
        by,
        async db =>
        {
            if (await FindAsync(db, slug, cancellation) is not { } company) return CompanyEditOutcome.Refused(CompanyProblem.NotFound, slug);
            var before = await CompanyDirectory.DetailsAsync(db, company, cancellation);
            var outcome = await new CompanySaving(db, cancellation).SaveAsync(company, change(before));
            if (!outcome.IsDone) return outcome;
            var difference = CompanyDifference.Between(before, await CompanyDirectory.DetailsAsync(db, company, cancellation));
            if (difference.Length > 0) await TellAsync(db, by, AuditAction.CompanyChanged, slug, difference, cancellation);
            return outcome;
        },
        cancellation);

    /// <summary>Adds a company that no issue has named yet.</summary>
    /// <exception cref="StorageBusyException">Another writer held the lock for too long.</exception>
    public Task<CompanyEditOutcome> AddAsync(string slug, CompanyDetails details, CompanyChange by, CancellationToken cancellation) => RunAsync(
        [slug],
        by,
        async db =>
        {
            if (await SlugProblemAsync(db, slug, null, cancellation) is { } problem) return problem;
            var last = await db.Companies.Where(row => row.Confirmed).MaxAsync(row => (int?)row.Position, cancellation) ?? 0;
            var company = new Company { Slug = slug, Ko = details.Ko, En = details.En, Segment = details.Segment, Position = last + 1 };
            db.Companies.Add(company);
            var outcome = await new CompanySaving(db, cancellation).SaveAsync(company, details);
            if (outcome.IsDone) await TellAsync(db, by, AuditAction.CompanyChanged, slug, $"added: {company.Ko}", cancellation);
            return outcome;
        },
        cancellation);

    /// <summary>Gives a company another slug; the old address redirects for ever.</summary>
    /// <exception cref="StorageBusyException">Another writer held the lock for too long.</exception>
    public Task<CompanyEditOutcome> RenameAsync(string slug, string newSlug, CompanyChange by, CancellationToken cancellation) => RunAsync(
        [slug, newSlug],
        by,
        async db =>
        {
            if (slug == newSlug) return CompanyEditOutcome.Refused(CompanyProblem.SameCompany, slug);
            if (await FindAsync(db, slug, cancellation) is not { } company) return CompanyEditOutcome.Refused(CompanyProblem.NotFound, slug);
            if (await SlugProblemAsync(db, newSlug, slug, cancellation) is { } problem) return problem;
            await db.CompanyRedirects.Where(row => row.OldSlug == newSlug).ExecuteDeleteAsync(cancellation);
            await new CompanyMove(db, cancellation).RenameAsync(company, newSlug);
            await TellAsync(db, by, AuditAction.CompanyChanged, newSlug, CompanyHistory.Moved(slug, newSlug), cancellation);
            return CompanyEditOutcome.Done;
        },
        cancellation);

    /// <summary>Makes two companies one: names, listings and addresses of <paramref name="slug"/> go to <paramref name="into"/>.</summary>
    /// <exception cref="StorageBusyException">Another writer held the lock for too long.</exception>
    public Task<CompanyEditOutcome> MergeAsync(string slug, string into, CompanyChange by, CancellationToken cancellation) => RunAsync(
        [slug, into],
        by,
        async db =>
        {
            if (slug == into) return CompanyEditOutcome.Refused(CompanyProblem.SameCompany, slug);
            if (await FindAsync(db, slug, cancellation) is not { } company) return CompanyEditOutcome.Refused(CompanyProblem.NotFound, slug);
            if (await FindAsync(db, into, cancellation) is null) return CompanyEditOutcome.Refused(CompanyProblem.NotFound, into);
            await new CompanyMove(db, cancellation).MergeAsync(company, into);
            await TellAsync(db, by, AuditAction.CompaniesMerged, into, CompanyHistory.Moved(slug, into), cancellation);
            return CompanyEditOutcome.Done;
        },
        cancellation);

    /// <param name="slugs">Of the companies that are touched, the one that is looked at first.</param>
    private async Task<CompanyEditOutcome> RunAsync(
        IReadOnlyList<string> slugs, CompanyChange by, Func<WeeklyDbContext, Task<CompanyEditOutcome>> change, CancellationToken cancellation)
    {
        if (by.Preview) return await PreviewAsync(slugs, Change, cancellation);
        return await writer.WriteAsync(
            async db =>
            {
                var touched = new TouchedIssues(db, slugs, cancellation);
                var before = await touched.NamingAsync();
                var outcome = await Change(db);
                return outcome.IsDone ? outcome with { Issues = await touched.ReadAgainAsync(before) } : outcome;
            },
            outcome => outcome.IsDone,
            cancellation);

        async Task<CompanyEditOutcome> Change(WeeklyDbContext db) =>
            by.Version is { } seen && await MeanwhileAsync(db, slugs[0], seen, cancellation) is { } told ? told : await change(db);
    }

    /// <summary>Others may write meanwhile: the lock is held while the catalog is changed and taken back, not while issues are read.</summary>
    private async Task<CompanyEditOutcome> PreviewAsync(
        IReadOnlyList<string> slugs, Func<WeeklyDbContext, Task<CompanyEditOutcome>> change, CancellationToken cancellation)
    {
        var (outcome, catalog) = await writer.WriteAsync(
            async db => (Outcome: await change(db), Catalog: await CatalogReader.LoadAsync(db, cancellation)),
            _ => false,
            cancellation);
        if (!outcome.IsDone) return outcome;
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var touched = new TouchedIssues(db, slugs, cancellation);
        return outcome with { Issues = await touched.FindAsync(await touched.NamingAsync(), catalog) };
    }

    /// <summary>What others did since <paramref name="seen"/>; null where they did nothing.</summary>
    private static async Task<CompanyEditOutcome?> MeanwhileAsync(WeeklyDbContext db, string slug, int seen, CancellationToken cancellation)
    {
        var history = new CompanyHistory(db, slug, cancellation);
        var version = await history.VersionAsync();
        if (version == seen) return null;
        return CompanyEditOutcome.Refused(CompanyProblem.ChangedMeanwhile, slug) with { Meanwhile = await history.LastAsync(Math.Clamp(version - seen, 1, 10)), Version = version };
    }

    private async Task TellAsync(WeeklyDbContext db, CompanyChange by, string action, string subject, string detail, CancellationToken cancellation)
    {
        db.Set<AuditEntry>().Add(AuditEntry.Of(time.GetUtcNow(), by.Author, action, subject, detail));
        await db.SaveChangesAsync(cancellation);
    }

    private static async Task<CompanyEditOutcome?> SlugProblemAsync(WeeklyDbContext db, string slug, string? owner, CancellationToken cancellation)
    {
        var groups = slug.Split('-');
        if (groups.Any(group => group.Length == 0 || !group.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))) return CompanyEditOutcome.Refused(CompanyProblem.MalformedSlug, slug);
        var taken = await db.Companies.AnyAsync(row => row.Slug == slug, cancellation)
            || await db.CompanyRedirects.AnyAsync(row => row.OldSlug == slug && row.CompanySlug != owner, cancellation);
        return taken ? CompanyEditOutcome.Refused(CompanyProblem.SlugTaken, slug) : null;
    }

    private static Task<Company?> FindAsync(WeeklyDbContext db, string slug, CancellationToken cancellation) =>
        db.Companies.AsTracking().SingleOrDefaultAsync(row => row.Slug == slug, cancellation);
}

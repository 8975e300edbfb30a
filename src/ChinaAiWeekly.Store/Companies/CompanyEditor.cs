using ChinaAiWeekly.Store.Publishing;
using ChinaAiWeekly.Store.Record;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Companies;

/// <summary>
/// Changes the catalog. Each change is one transaction together with reading anew every published issue that it touches,
/// so that readers never see a company under two names. A preview changes the catalog alone, and takes it back.
/// </summary>
public sealed class CompanyEditor(StoreWriter writer, IDbContextFactory<WeeklyDbContext> contexts)
{
    /// <summary>Replaces names, segment, listings and aliases; confirms a company that an issue brought.</summary>
    /// <param name="preview">True: say what would be touched, change nothing.</param>
    /// <exception cref="StorageBusyException">Another writer held the lock for too long.</exception>
    public Task<CompanyEditOutcome> SaveAsync(string slug, CompanyDetails details, bool preview, CancellationToken cancellation) => RunAsync(
        [slug],
        async db =>
        {
            if (await FindAsync(db, slug, cancellation) is not { } company) return CompanyEditOutcome.Refused(CompanyProblem.NotFound, slug);
            return await new CompanySaving(db, cancellation).SaveAsync(company, details);
        },
        preview,
        cancellation);

    /// <summary>Adds a company that no issue has named yet.</summary>
    /// <param name="preview">True: say what would be touched, change nothing.</param>
    /// <exception cref="StorageBusyException">Another writer held the lock for too long.</exception>
    public Task<CompanyEditOutcome> AddAsync(string slug, CompanyDetails details, bool preview, CancellationToken cancellation) => RunAsync(
        [slug],
        async db =>
        {
            if (await SlugProblemAsync(db, slug, null, cancellation) is { } problem) return problem;
            var last = await db.Companies.Where(row => row.Confirmed).MaxAsync(row => (int?)row.Position, cancellation) ?? 0;
            var company = new Company { Slug = slug, Ko = details.Ko, En = details.En, Segment = details.Segment, Position = last + 1 };
            db.Companies.Add(company);
            return await new CompanySaving(db, cancellation).SaveAsync(company, details);
        },
        preview,
        cancellation);

    /// <summary>Gives a company another slug; the old address redirects for ever.</summary>
    /// <param name="preview">True: say what would be touched, change nothing.</param>
    /// <exception cref="StorageBusyException">Another writer held the lock for too long.</exception>
    public Task<CompanyEditOutcome> RenameAsync(string slug, string newSlug, bool preview, CancellationToken cancellation) => RunAsync(
        [slug, newSlug],
        async db =>
        {
            if (slug == newSlug) return CompanyEditOutcome.Refused(CompanyProblem.SameCompany, slug);
            if (await FindAsync(db, slug, cancellation) is not { } company) return CompanyEditOutcome.Refused(CompanyProblem.NotFound, slug);
            if (await SlugProblemAsync(db, newSlug, slug, cancellation) is { } problem) return problem;
            await db.CompanyRedirects.Where(row => row.OldSlug == newSlug).ExecuteDeleteAsync(cancellation);
            await new CompanyMove(db, cancellation).RenameAsync(company, newSlug);
            return new CompanyEditOutcome(CompanyProblem.None, null, []);
        },
        preview,
        cancellation);

    /// <summary>Makes two companies one: names, listings and addresses of <paramref name="slug"/> go to <paramref name="into"/>.</summary>
    /// <param name="preview">True: say what would be touched, change nothing.</param>
    /// <exception cref="StorageBusyException">Another writer held the lock for too long.</exception>
    public Task<CompanyEditOutcome> MergeAsync(string slug, string into, bool preview, CancellationToken cancellation) => RunAsync(
        [slug, into],
        async db =>
        {
            if (slug == into) return CompanyEditOutcome.Refused(CompanyProblem.SameCompany, slug);
            if (await FindAsync(db, slug, cancellation) is not { } company) return CompanyEditOutcome.Refused(CompanyProblem.NotFound, slug);
            if (await FindAsync(db, into, cancellation) is null) return CompanyEditOutcome.Refused(CompanyProblem.NotFound, into);
            await new CompanyMove(db, cancellation).MergeAsync(company, into);
            return new CompanyEditOutcome(CompanyProblem.None, null, []);
        },
        preview,
        cancellation);

    private async Task<CompanyEditOutcome> RunAsync(
        IReadOnlyList<string> slugs, Func<WeeklyDbContext, Task<CompanyEditOutcome>> change, bool preview, CancellationToken cancellation)
    {
        if (preview) return await PreviewAsync(slugs, change, cancellation);
        return await writer.WriteAsync(
            async db =>
            {
                var touched = new TouchedIssues(db, slugs, cancellation);
                var before = await touched.NamingAsync();
                var outcome = await change(db);
                return outcome.IsDone ? outcome with { Issues = await touched.ReadAgainAsync(before) } : outcome;
            },
            outcome => outcome.IsDone,
            cancellation);
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

using ChinaAiWeekly.Store.Record;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Schema;

/// <summary>Keys and references of the record. Natural keys throughout: they are the addresses, and never change.</summary>
internal static class RecordModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<Issue>().HasKey(issue => issue.Date);

        model.Entity<Revision>(revision =>
        {
            revision.HasKey(r => new { r.IssueDate, r.Number });
            revision.HasOne<Issue>().WithMany().HasForeignKey(r => r.IssueDate).OnDelete(DeleteBehavior.Restrict);
        });

        model.Entity<NewsOrdinal>(ordinal =>
        {
            ordinal.HasKey(o => new { o.IssueDate, o.Ordinal });
            ordinal.Property(o => o.Ordinal).ValueGeneratedNever();
            ordinal.HasOne<Issue>().WithMany().HasForeignKey(o => o.IssueDate).OnDelete(DeleteBehavior.Restrict);
        });

        model.Entity<Company>().HasKey(company => company.Slug);

        model.Entity<CompanyListing>(listing =>
        {
            listing.HasKey(l => l.Ticker);
            listing.HasOne<Company>().WithMany().HasForeignKey(l => l.CompanySlug).OnDelete(DeleteBehavior.Restrict);
        });

        model.Entity<CompanyAlias>(alias =>
        {
            alias.HasKey(a => new { a.CompanySlug, a.Text });
            alias.HasOne<Company>().WithMany().HasForeignKey(a => a.CompanySlug).OnDelete(DeleteBehavior.Restrict);
        });

        model.Entity<CompanyRedirect>(redirect =>
        {
            redirect.HasKey(r => r.OldSlug);
            redirect.HasOne<Company>().WithMany().HasForeignKey(r => r.CompanySlug).OnDelete(DeleteBehavior.Restrict);
        });

        model.Entity<ContentVersion>(version =>
        {
            version.Property(v => v.Id).ValueGeneratedNever();
            version.HasData(new ContentVersion { Id = ContentVersion.Only, Value = 1, Catalog = 1 });
        });

        model.Entity<Stamp>().HasKey(stamp => stamp.Name);
    }
}

using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Editing;

/// <summary>Tables of the editors' work. Ids are made by us: they order by time, and no engine has to be asked for one.</summary>
internal static class EditingModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<Draft>(draft =>
        {
            draft.ToTable("Drafts");
            draft.Property(d => d.Id).ValueGeneratedNever();
            draft.Property(d => d.Version).IsConcurrencyToken();
        });
        model.Entity<AuditEntry>(entry =>
        {
            entry.ToTable("AuditEntries");
            entry.Property(e => e.Id).ValueGeneratedNever();
            entry.HasIndex(e => e.At);
        });
        model.Entity<ErrorReport>(report =>
        {
            report.ToTable("ErrorReports");
            report.Property(r => r.Id).ValueGeneratedNever();
        });
    }
}

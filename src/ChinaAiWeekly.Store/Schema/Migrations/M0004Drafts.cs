using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ChinaAiWeekly.Store.Schema.Migrations;

/// <summary>Drafts are put away instead of deleted, and the database itself refuses to change the audit log.</summary>
[DbContext(typeof(WeeklyDbContext))]
[Migration("0004_Drafts")]
internal sealed class M0004Drafts : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.AddColumn<DateTime>("DiscardedAt", "Drafts", nullable: true);
        if (ActiveProvider?.Contains("Npgsql", StringComparison.Ordinal) == true)
        {
            migration.Sql(
                """
                CREATE FUNCTION refuse_to_change_the_audit_log() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''The audit log is only ever added to.''; END';
                CREATE TRIGGER audit_entries_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEntries" FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_the_audit_log();
                """);
            return;
        }

        foreach (var change in (string[])["UPDATE", "DELETE"])
        {
            migration.Sql($"CREATE TRIGGER audit_entries_refuse_{change} BEFORE {change} ON \"AuditEntries\" BEGIN SELECT RAISE(ABORT, 'The audit log is only ever added to.'); END;");
        }
    }
}

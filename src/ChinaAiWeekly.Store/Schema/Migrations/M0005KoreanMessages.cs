using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ChinaAiWeekly.Store.Schema.Migrations;

/// <summary>Diagnostics say what they say in Korean too; until an issue is read anew, in English.</summary>
[DbContext(typeof(WeeklyDbContext))]
[Migration("0005_KoreanMessages")]
internal sealed class M0005KoreanMessages : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.AddColumn<string>("KoreanMessage", "Diagnostics", nullable: false, defaultValue: "");
        migration.Sql("UPDATE \"Diagnostics\" SET \"KoreanMessage\" = \"Message\"");
        if (ActiveProvider?.Contains("Npgsql", StringComparison.Ordinal) == true)
        {
            migration.Sql("ALTER TABLE \"Diagnostics\" ALTER COLUMN \"KoreanMessage\" DROP DEFAULT");
        }
    }
}

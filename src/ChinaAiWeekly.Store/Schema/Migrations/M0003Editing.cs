using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using static ChinaAiWeekly.Store.Schema.Migrations.Column;

namespace ChinaAiWeekly.Store.Schema.Migrations;

/// <summary>Accounts, and what editors work on before and after readers see it.</summary>
[DbContext(typeof(WeeklyDbContext))]
[Migration("0003_Editing")]
internal sealed class M0003Editing : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        var json = ActiveProvider?.Contains("Npgsql", StringComparison.Ordinal) == true ? "jsonb" : "TEXT";
        migration.Operations.AddRange(
        [
            Table(
                "Accounts", ["Id"], Text("Id"), Text("UserName?"), Text("NormalizedUserName?"), Text("Email?"), Text("NormalizedEmail?"), Bool("EmailConfirmed"),
                Text("PasswordHash?"), Text("SecurityStamp?"), Text("ConcurrencyStamp?"), Text("PhoneNumber?"), Bool("PhoneNumberConfirmed"), Bool("TwoFactorEnabled"),
                new Column("LockoutEnd?", typeof(DateTimeOffset)), Bool("LockoutEnabled"), Int("AccessFailedCount"), Instant("CreatedAt"), Instant("DisabledAt?")),
            Index("Accounts", unique: false, "NormalizedEmail").Named("EmailIndex"),
            Index("Accounts", unique: true, "NormalizedUserName").Named("UserNameIndex"),
            Table("Roles", ["Id"], Text("Id"), Text("Name?"), Text("NormalizedName?"), Text("ConcurrencyStamp?")),
            Index("Roles", unique: true, "NormalizedName").Named("RoleNameIndex"),
            Table("AccountRoles", ["UserId", "RoleId"], Text("UserId").To("Accounts", "Id", deletedWithIt: true), Text("RoleId").To("Roles", "Id", deletedWithIt: true)),
            Index("AccountRoles", unique: false, "RoleId"),
            Table("AccountClaims", ["Id"], Int("Id"), Text("UserId").To("Accounts", "Id", deletedWithIt: true), Text("ClaimType?"), Text("ClaimValue?")),
            Index("AccountClaims", unique: false, "UserId"),
            Table("RoleClaims", ["Id"], Int("Id"), Text("RoleId").To("Roles", "Id", deletedWithIt: true), Text("ClaimType?"), Text("ClaimValue?")),
            Index("RoleClaims", unique: false, "RoleId"),
            Table("AccountLogins", ["LoginProvider", "ProviderKey"], Text("LoginProvider"), Text("ProviderKey"), Text("ProviderDisplayName?"), Text("UserId").To("Accounts", "Id", deletedWithIt: true)),
            Index("AccountLogins", unique: false, "UserId"),
            Table("AccountTokens", ["UserId", "LoginProvider", "Name"], Text("UserId").To("Accounts", "Id", deletedWithIt: true), Text("LoginProvider"), Text("Name"), Text("Value?")),
            Table("AccountPasskeys", ["CredentialId"], Bytes("CredentialId"), Text("UserId").To("Accounts", "Id", deletedWithIt: true), Text("Data").OfType(json)),
            Index("AccountPasskeys", unique: false, "UserId"),

            Table("ApiTokens", ["Hash"], Text("Hash"), Text("AccountId").To("Accounts", "Id"), Text("Name"), Text("Purpose"), Instant("CreatedAt"), Instant("LastUsedAt?"), Instant("RevokedAt?")),
            Index("ApiTokens", unique: false, "AccountId"),
            Table("SetupLinks", ["Hash"], Text("Hash"), Text("Email?"), Text("Role"), Instant("ExpiresAt"), Instant("UsedAt?")),
            Table("DataProtectionKeys", ["FriendlyName"], Text("FriendlyName"), Text("Xml")),

            Table(
                "Drafts", ["Id"], Guid("Id"), Bytes("Bytes"), Text("FileName?"), Date("IssueDate?"), Int("BasedOnRevision?"), Text("Note?"), Text("Author"),
                Instant("CreatedAt"), Instant("ChangedAt"), Instant("ScheduledFor?"), Text("ScheduleProblem?"), Instant("PublishedAt?"), Int("Version")),
            Table("AuditEntries", ["Id"], Guid("Id"), Instant("At"), Text("Actor"), Text("Action"), Text("Subject"), Text("Detail?")),
            Index("AuditEntries", unique: false, "At"),
            Table(
                "ErrorReports", ["Id"], Guid("Id"), Date("IssueDate"), Int("Revision"), Int("Line"), Text("Message"), Text("Contact?"),
                Instant("CreatedAt"), Instant("ClosedAt?"), Text("ClosedBy?")),
        ]);
    }
}

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Accounts;

/// <summary>Identity's tables under names of this database, and what accounts have besides.</summary>
internal static class AccountsModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<Account>().ToTable("Accounts");
        model.Entity<IdentityRole>().ToTable("Roles");
        model.Entity<IdentityUserRole<string>>().ToTable("AccountRoles");
        model.Entity<IdentityUserClaim<string>>().ToTable("AccountClaims");
        model.Entity<IdentityUserLogin<string>>().ToTable("AccountLogins");
        model.Entity<IdentityUserToken<string>>().ToTable("AccountTokens");
        model.Entity<IdentityRoleClaim<string>>().ToTable("RoleClaims");

        // Identity adds passkeys only where its services say which schema is meant; tools and tests have none to ask.
        model.Entity<IdentityUserPasskey<string>>(passkey =>
        {
            passkey.ToTable("AccountPasskeys");
            passkey.HasKey(p => p.CredentialId);
            passkey.OwnsOne(p => p.Data).ToJson();
            passkey.HasOne<Account>().WithMany().HasForeignKey(p => p.UserId).IsRequired();
        });
        foreach (var property in model.Model.GetEntityTypes()
            .Where(type => type.ClrType == typeof(Account) || type.ClrType.Namespace == typeof(IdentityRole).Namespace)
            .SelectMany(type => type.GetProperties()))
        {
            // Text has no length anywhere else in this database; a limit that only one engine keeps would be a trap.
            property.SetMaxLength(null);
        }

        model.Entity<ApiToken>(token =>
        {
            token.ToTable("ApiTokens");
            token.HasKey(t => t.Hash);
            token.HasOne<Account>().WithMany().HasForeignKey(t => t.AccountId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SetupLink>().ToTable("SetupLinks").HasKey(link => link.Hash);
        model.Entity<DataProtectionKey>().ToTable("DataProtectionKeys").HasKey(key => key.FriendlyName);
    }
}

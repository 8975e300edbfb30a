using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace ChinaAiWeekly.Store.Accounts;

/// <summary>Accounts as a module of services, for the site and the command line alike.</summary>
public static class AccountsModule
{
    /// <summary>Identity on the weekly database with the desk's rules; the site adds sign-in and cookies to what is returned.</summary>
    public static IdentityBuilder AddWeeklyAccounts(this IServiceCollection services)
    {
        services.AddScoped<AccountDirectory>();
        return services.AddIdentityCore<Account>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.Lockout.AllowedForNewUsers = true;
                identity.Lockout.MaxFailedAccessAttempts = 5;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
                identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;

                // Length is what counts; rules of composition only make passwords that are hard to remember.
                identity.Password.RequiredLength = PasswordRule.Shortest;
                identity.Password.RequireDigit = false;
                identity.Password.RequireLowercase = false;
                identity.Password.RequireUppercase = false;
                identity.Password.RequireNonAlphanumeric = false;
            })
            .AddRoles<IdentityRole>()
            .AddEntityFrameworkStores<WeeklyDbContext>()
            .AddPasswordValidator<PasswordRule>();
    }
}

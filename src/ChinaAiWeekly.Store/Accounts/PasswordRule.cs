using Microsoft.AspNetCore.Identity;

namespace ChinaAiWeekly.Store.Accounts;

/// <summary>Refuses what guessing programs try first: repeated or running characters, common words, the account's own address.</summary>
public sealed class PasswordRule : IPasswordValidator<Account>
{
    /// <summary>Characters, at least.</summary>
    public const int Shortest = 12;

    /// <summary>Characters, at most: hashing a longer one only costs the server time.</summary>
    public const int Longest = 128;

    private static readonly string[] Common =
    [
        "password", "passw0rd", "qwerty", "asdfgh", "zxcvbn", "letmein", "welcome", "iloveyou", "dragon", "monkey", "football",
        "baseball", "sunshine", "princess", "superman", "batman", "trustno1", "admin", "administrator", "changeme", "default",
        "secret", "whatever", "freedom", "starwars", "samsung", "google", "chinaaiweekly", "china-ai-weekly", "weekly", "research",
        "korea", "seoul", "abcdef", "abc123", "1q2w3e", "q1w2e3", "qazwsx", "123456", "654321", "111111", "000000", "121212",
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var problem = Problem(user.Email, password ?? "");
        return Task.FromResult(problem is null
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityError { Code = problem, Description = problem }));
    }

    /// <summary>What is wrong with it, as a stable code for the interface to word; null = nothing.</summary>
    public static string? Problem(string? email, string password)
    {
        if (password.Length < Shortest) return "PasswordTooShort";
        if (password.Length > Longest) return "PasswordTooLong";
        var plain = password.ToLowerInvariant();
        if (plain.Distinct().Count() < 5) return "PasswordTooSimple";
        var rest = Common.Aggregate(plain, (text, word) => text.Replace(word, "", StringComparison.Ordinal));
        if (rest.Length < Shortest / 2) return "PasswordTooCommon";
        var name = email?.Split('@')[0].ToLowerInvariant() ?? "";
        if (name.Length > 3 && plain.Replace(name, "", StringComparison.Ordinal).Length < Shortest / 2) return "PasswordHasName";
        return null;
    }
}

namespace ChinaAiWeekly.Store.Accounts;

/// <summary>What a token opens; never both.</summary>
public enum TokenPurpose
{
    /// <summary>The upload API, as the account's role allows.</summary>
    Upload,

    /// <summary>The feeds of a private site, by a personal address.</summary>
    Feed,
}

/// <summary>A secret that a program uses in its owner's place. Only its hash is kept; the token itself is shown once, when it is made.</summary>
public sealed class ApiToken
{
    public required string AccountId { get; set; }
    public required string Name { get; set; }
    public TokenPurpose Purpose { get; set; }

    /// <summary>The key: SHA-256 of the token, lower-case hex. The token has 256 random bits, so a slow hash would add nothing.</summary>
    public required string Hash { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; set; }
    public DateTime? LastUsedAt { get; set; }
    public DateTime? RevokedAt { get; set; }
}

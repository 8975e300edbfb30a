using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ChinaAiWeekly.Store.Accounts;

/// <summary>Random tokens for addresses and headers, and the form in which they are kept.</summary>
internal static class Secrets
{
    private const int Bytes = 32;

    /// <summary>256 random bits in base64url, 43 characters.</summary>
    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string Hash(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

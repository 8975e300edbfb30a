namespace ChinaAiWeekly.Cli;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>An issue has errors: it was not, or could not be, published.</summary>
    public const int Rejected = 1;

    /// <summary>The command line is wrong, or names a file that does not exist.</summary>
    public const int Usage = 2;

    /// <summary>Warnings under <c>check --strict</c>.</summary>
    public const int Warnings = 3;

    /// <summary>Storage or something unexpected.</summary>
    public const int Storage = 5;

    private static readonly int[] ByGravity = [Done, Warnings, Rejected, Usage, Storage];

    /// <summary>The graver of two codes: 0, 3, 1, 2, 5.</summary>
    public static int Worst(int one, int other) =>
        Array.IndexOf(ByGravity, one) >= Array.IndexOf(ByGravity, other) ? one : other;
}

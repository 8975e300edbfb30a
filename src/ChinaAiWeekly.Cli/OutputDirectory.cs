namespace ChinaAiWeekly.Cli;

/// <summary>A directory that a command fills: it must be new or empty, so that nothing is overwritten.</summary>
internal static class OutputDirectory
{
    /// <summary>Makes the directory; what is wrong with it, or null.</summary>
    public static string? Prepare(string path)
    {
        try
        {
            if (File.Exists(path))
                return "is a file";
            if (Directory.CreateDirectory(path).EnumerateFileSystemInfos().Any())
                return "is not empty";
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return $"cannot be made: {refused.Message}";
        }
    }
}

namespace ChinaAiWeekly.Cli;

/// <summary>The bytes of one file, or why there are none.</summary>
/// <param name="Path">As the user wrote it; - is standard input.</param>
/// <param name="Code">The exit code that the problem calls for.</param>
internal sealed record SourceFile(string Path, byte[]? Bytes, string? Problem, int Code)
{
    /// <summary>How long a pipe may keep silent.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The name for the parser, which takes a date from it.</summary>
    public string? Name => Path == "-" ? null : System.IO.Path.GetFileName(Path);

    /// <summary>Reads at most one byte more than <paramref name="limit"/>: enough for the parser to say that it is too big.</summary>
    public static async Task<SourceFile> ReadAsync(string path, int limit, CancellationToken cancel)
    {
        try
        {
            if (path != "-" && Directory.Exists(path))
                return new(path, null, "is a directory", ExitCode.Usage);
            // Opening a pipe without a writer blocks in the system call, so it happens on a thread that can be left behind.
            return new(path, await Task.Run(() => Read(path, limit), cancel).WaitAsync(Patience, cancel), null, ExitCode.Done);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException or PathTooLongException or ArgumentException)
        {
            return new(path, null, "does not exist", ExitCode.Usage);
        }
        catch (TimeoutException)
        {
            return new(path, null, "gives no data", ExitCode.Storage);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new(path, null, $"cannot be read: {problem.Message}", ExitCode.Storage);
        }
    }

    private static byte[] Read(string path, int limit)
    {
        using var stream = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
        var buffer = new byte[limit + 1];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return buffer[..length];
    }
}

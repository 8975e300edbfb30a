using ChinaAiWeekly.Store.Accounts;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ChinaAiWeekly.Web.Security;

/// <summary>
/// As long as there is no account, each start prints a link by which the first admin sets a password: single use, 24
/// hours. It is printed to the console and never logged, so that it does not outlive the screen.
/// </summary>
internal sealed class FirstAdmin(SetupLinks links, IServer server, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        if (!await links.NeedsFirstAdminAsync(stoppingToken)) return;
        var secret = await links.IssueAsync(null, Roles.Admin, stoppingToken);
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
        Console.WriteLine($"No admin yet. Set one up within 24 hours: {address}/editor/setup/{secret}");
    }
}

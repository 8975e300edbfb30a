using Microsoft.AspNetCore.HostFiltering;

namespace ChinaAiWeekly.Web.Settings;

internal static class SettingsModule
{
    private const string DefaultAddress = "http://localhost:5080";

    /// <summary>Binds the settings, the address to listen at and the host names to answer to.</summary>
    /// <exception cref="InvalidOperationException">The site would be open to a network without a list of its host names.</exception>
    public static void AddSettings(this WebApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection(ChinaAiWeeklyOptions.Section);
        var options = section.Get<ChinaAiWeeklyOptions>() ?? new ChinaAiWeeklyOptions();
        builder.Services.AddSingleton(options);
        builder.Services.Configure<HostFilteringOptions>(filter =>
            filter.AllowedHosts = options.AllowedHosts.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

        var addresses = builder.Configuration["urls"];
        if (string.IsNullOrEmpty(addresses) && !HasPorts(builder.Configuration)) builder.WebHost.UseUrls(addresses = DefaultAddress);
        if (section["AllowedHosts"] is null && (addresses ?? "").Split(';').Any(IsOpen))
        {
            throw new InvalidOperationException(
                $"{addresses} is open to the network. Set {ChinaAiWeeklyOptions.Section}__AllowedHosts to the host names readers use, see docs/settings.md.");
        }
    }

    private static bool HasPorts(IConfiguration configuration) =>
        configuration["http_ports"] is not null || configuration["https_ports"] is not null
        || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();

    private static bool IsOpen(string address) =>
        address.Length > 0 && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsLoopback);
}

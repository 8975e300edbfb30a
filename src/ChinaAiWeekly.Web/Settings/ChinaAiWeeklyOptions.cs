namespace ChinaAiWeekly.Web.Settings;

/// <summary>
/// What can be set about the site, section <c>ChinaAiWeekly</c> (<c>ChinaAiWeekly__AllowedHosts</c> in the environment);
/// each is told in docs/settings.md. The database's own settings are the store's.
/// </summary>
public sealed record ChinaAiWeeklyOptions
{
    public const string Section = "ChinaAiWeekly";

    /// <summary>Host names that requests may be made to, separated by semicolons.</summary>
    public string AllowedHosts { get; init; } = "localhost;127.0.0.1;[::1]";

    /// <summary>Where readers find the site, for feeds and the sitemap: never taken from a request.</summary>
    public Uri PublicAddress { get; init; } = new("http://localhost:5080");

    /// <summary>Disclaimer and disclosures below every issue; empty = a plain one in the reader's language.</summary>
    public string Disclosures { get; init; } = "";

    /// <summary>The desk's name, shown where an issue names no authors.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>True = every reader signs in (role Reader), for a desk whose research is paid for.</summary>
    public bool PrivateMode { get; init; }

    /// <summary>Invented weeks in a database of their own instead of the desk's.</summary>
    public bool Demo { get; init; }

    /// <summary>How many weeks the demo is filled with, at least 1.</summary>
    public int DemoWeeks { get; init; } = 52;
}

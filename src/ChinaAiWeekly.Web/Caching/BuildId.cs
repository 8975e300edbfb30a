using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Web.Settings;

namespace ChinaAiWeekly.Web.Caching;

/// <summary>Names what made an answer besides its data: the code, the words and the settings.</summary>
internal sealed class BuildId(ChinaAiWeeklyOptions options)
{
    public string Text { get; } = Of(options);

    private static string Of(ChinaAiWeeklyOptions options)
    {
        var parts = new[] { typeof(BuildId).Assembly, typeof(ChartSvg).Assembly, typeof(Reports.ParsedIssue).Assembly, English() }
            .Select(assembly => assembly.ManifestModule.ModuleVersionId.ToString("N"))
            .Append(options.ToString());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..12];
    }

    private static System.Reflection.Assembly English() =>
        typeof(BuildId).Assembly.GetSatelliteAssembly(CultureInfo.GetCultureInfo("en"));
}

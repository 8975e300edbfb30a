using System.Globalization;

namespace ChinaAiWeekly.Web.Localization;

/// <summary>A language of the interface. Report text stays in its own.</summary>
public sealed record Language(string Code, CultureInfo Culture)
{
    public static Language Korean { get; } = new("ko", CultureInfo.GetCultureInfo("ko"));

    public static Language English { get; } = new("en", CultureInfo.GetCultureInfo("en"));

    /// <summary>In the order of the switch; the first is the default.</summary>
    public static IReadOnlyList<Language> All { get; } = [Korean, English];

    /// <summary>The language with this code (<c>ko</c>, <c>en-GB</c>), null where there is none.</summary>
    public static Language? Find(string? code) =>
        All.FirstOrDefault(language => code is not null
            && (code.Equals(language.Code, StringComparison.OrdinalIgnoreCase)
                || code.StartsWith(language.Code + "-", StringComparison.OrdinalIgnoreCase)));

    public override string ToString() => Code;
}

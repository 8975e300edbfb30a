using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using ChinaAiWeekly.Reports;

namespace ChinaAiWeekly.Web.Localization;

/// <summary>
/// The interface's words in one language. A key is <c>File.Name</c>: <c>Home.MostRisen</c> is the line <c>MostRisen</c> of
/// <c>Resources/Home.restext</c> (Korean) and <c>Resources/Home.en.restext</c>. A test finds keys that lack one.
/// </summary>
public sealed class UiText(Language language)
{
    private static readonly ConcurrentDictionary<string, ResourceManager> Files = new();

    public Language Language { get; } = language;

    /// <summary>The words for a key; the key itself where there are none.</summary>
    public string this[string key] =>
        key.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot
            ? Files.GetOrAdd(key[..dot], file => new ResourceManager("ChinaAiWeekly.Web.Resources." + file, typeof(UiText).Assembly))
                .GetString(key[(dot + 1)..], Language.Culture) ?? key
            : key;

    /// <summary>The words of a diagnostic.</summary>
    public string this[DiagnosticText message] => Language == Language.Korean ? message.Korean : message.English;

    /// <summary>The words with <c>{0}</c>, <c>{1}</c> … filled in.</summary>
    public string this[string key, params object?[] values] =>
        string.Format(CultureInfo.InvariantCulture, this[key], values);
}

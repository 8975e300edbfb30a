using System.Collections.Frozen;
using ChinaAiWeekly.Web.Localization;

namespace ChinaAiWeekly.Web.Pages.Help;

/// <summary>The docs that editors need in each language of the interface, read when they are first asked for.</summary>
public sealed class HelpText
{
    private readonly FrozenDictionary<Language, Lazy<HelpBook>> books =
        Language.All.ToFrozenDictionary(language => language, language => new Lazy<HelpBook>(() => HelpBook.Read(language)));

    public HelpBook In(Language language) => books[language].Value;
}

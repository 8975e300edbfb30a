using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Companies;

/// <summary>One occurrence of a company. <paramref name="Start"/> and <paramref name="Length"/> count UTF-16 units.</summary>
/// <param name="OtherTicker">The ticker in brackets behind the name where it is another company's: worth a warning.</param>
public sealed record CompanyMatch(string Slug, int Start, int Length, string Text, string? OtherTicker = null)
{
    /// <summary>The first position behind the occurrence.</summary>
    public int End => Start + Length;
}

/// <summary>
/// Finds the companies of a catalog in a text, longest name first, in linear time. A ticker in brackets behind a name
/// belongs to that occurrence; where it contradicts the name, the name wins.
/// </summary>
public sealed class CompanyMatcher
{
    private readonly CompanyCatalog catalog;
    private readonly NameTrie trie = new();

    internal CompanyMatcher(CompanyCatalog catalog)
    {
        this.catalog = catalog;
        foreach (var company in catalog.Companies)
        {
            foreach (var name in company.Names.Where(name => catalog.ByName(name)?.Slug == company.Slug))
                trie.Add(new(company.Slug, name, false, new(name)));
            foreach (var name in company.Ambiguous)
                trie.Add(new(company.Slug, name, true, new(name)));
        }
    }

    /// <summary>
    /// The occurrences in order, none overlapping another. Pass a whole issue: an ambiguous name counts where the text
    /// (or <paramref name="supported"/>) holds its company under another name or ticker.
    /// </summary>
    public IReadOnlyList<CompanyMatch> Find(string text, IReadOnlySet<string>? supported = null) => Find(text, Glyphs.Fold(text), supported);

    internal List<CompanyMatch> Find(string text, ReadOnlySpan<char> folded, IReadOnlySet<string>? supported = null)
    {
        var found = Candidates(text, folded);
        var certain = found.Where(candidate => !candidate.Ambiguous).Select(candidate => candidate.Match.Slug).ToHashSet(StringComparer.Ordinal);
        var matches = new List<CompanyMatch>(found.Count);
        CompanyMatch? beside = null;
        var end = 0;
        foreach (var (match, ticker, ambiguous) in found)
        {
            if (ambiguous && !certain.Contains(match.Slug) && supported?.Contains(match.Slug) != true)
                continue;
            if (ticker && beside is not null && StandsBehind(text.AsSpan(end, match.Start - end), end == beside.End))
            {
                if (match.Slug != beside.Slug && beside.OtherTicker is null)
                    matches[^1] = beside = beside with { OtherTicker = match.Text };
                end = match.End;
                continue;
            }
            matches.Add(match);
            beside = ticker ? null : match;
            end = match.End;
        }
        return matches;
    }

    private List<(CompanyMatch Match, bool Ticker, bool Ambiguous)> Candidates(string text, ReadOnlySpan<char> folded)
    {
        var found = new List<(CompanyMatch, bool, bool)>();
        var tickers = Ticker.ScanFolded(folded);
        var next = 0;
        for (var at = 0; ;)
        {
            while (next < tickers.Count && tickers[next].Start < at)
                next++;
            // Names are looked for up to the next ticker, which comes first where both begin.
            var listing = next < tickers.Count ? tickers[next].Start : text.Length;
            at = trie.Beginnings.Next(text.AsSpan(0, listing), at);
            if (at == text.Length)
                break;
            if (at == listing && catalog.ByTicker(tickers[next].Ticker) is { } listed)
            {
                found.Add((Match(listed.Slug, at, tickers[next].Length), true, false));
                at += tickers[next].Length;
            }
            else if (trie.Longest(text, at) is { } name)
            {
                found.Add((Match(name.Entry.Slug, at, name.Length), false, name.Entry.Ambiguous));
                at += name.Length;
            }
            else
            {
                // No name begins inside a word.
                at = at == listing ? at + 1 : Math.Min(listing, NameBoundary.WordEnd(text, at));
            }
        }
        return found;

        CompanyMatch Match(string slug, int start, int length) => new(slug, start, length, text.Substring(start, length));
    }

    /// <summary>알리바바(9988.HK, BABA US): a bracket before the first ticker, a comma or slash before the next.</summary>
    private static bool StandsBehind(ReadOnlySpan<char> between, bool first)
    {
        between = between.Trim();
        return first ? between is "(" or "（" or "[" or "【" : between is "," or "/" or "·" or ";";
    }
}

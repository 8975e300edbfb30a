using System.Text;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Companies;

/// <summary>How a row of an exhibit came to its company.</summary>
public enum RowMatch
{
    /// <summary>By its name.</summary>
    Known,

    /// <summary>By its ticker; the name is new.</summary>
    ByTicker,

    /// <summary>By its name, but the ticker beside it is another company's.</summary>
    TickerContradicts,

    /// <summary>A name that the catalog lacks.</summary>
    Unknown,

    /// <summary>A row about no company: 기타, 합계, Average.</summary>
    Nobody,
}

/// <summary>What a row's name means. <paramref name="Name"/> is without ticker and marks, <paramref name="Ticker"/> canonical.</summary>
/// <param name="TickerOwner">Whose ticker it is where it contradicts the name.</param>
public sealed record ResolvedRow(
    string Name, CatalogCompany? Company, string? Ticker, RowMatch Match, CatalogCompany? TickerOwner = null);

/// <summary>
/// Reads the name in a row: 알리바바 (9988.HK) carries a ticker, 볼케이노 엔진 (바이트댄스) an owner, 샤오미-W a share class,
/// 텐센트 홀딩스 a legal form. A name is taken whole or not at all, so nothing is merged silently.
/// </summary>
public static class RowName
{
    private static readonly HashSet<string> Rest = new(
        ["기타", "기타업체", "기타기업", "그외", "그외업체", "나머지", "나머지업체", "나머지기업", "나머지기타업체", "그밖", "그밖의업체", "기타벤더", "기타사업자", "other", "others", "rest", "therest", "allothers", "othervendors", "otherplayers", "其他", "其它"], StringComparer.Ordinal);

    private static readonly HashSet<string> Totals = new(
        [
            "합계", "총계", "총합", "소계", "전체", "계", "평균", "단순평균", "가중평균", "업종평균", "중앙값", "중간값",
            "total", "subtotal", "sum", "average", "avg", "mean", "median", "合计", "小计", "平均", "总计",
        ],
        StringComparer.Ordinal);

    /// <summary>Companies of their own that bear another's name.</summary>
    private static readonly HashSet<string> Offshoots = new(["health", "music", "pictures", "logistics", "technology", "securities", "bank", "motors"], StringComparer.Ordinal);

    private static readonly string[] LegalForms =
    [
        "홀딩스", "그룹", "홀딩", "코퍼레이션", "인코퍼레이티드", "주식회사", "holdings", "holding", "group", "corporation", "corp", "incorporated",
        "inc", "limited", "ltd", "company", "co", "plc", "ag", "nv", "se", "集团股份有限公司", "股份有限公司", "有限公司", "集团", "控股", "股份",
    ];

    private static readonly string[] ShareClasses = ["-SW", "-W", "-S", "-B", "-P", "-H", "-A", " H", " A", " ADR"];

    public static ResolvedRow Resolve(CompanyCatalog catalog, string rowName, string? ticker)
    {
        var (outer, inner) = Split(rowName);
        var canonical = ticker is null ? null : Canonical(ticker) ?? ticker.Trim();
        foreach (var part in inner)
            canonical ??= Canonical(part);
        if (Ticker.Scan(outer).LastOrDefault() is { } last && last.Start > 0 && last.Start + last.Length == outer.Length)
        {
            canonical ??= last.Ticker.Canonical;
            outer = outer[..last.Start].Trim(' ', '|', '/', ',', '·', ':', '-');
        }
        var others = inner.Where(part => Canonical(part) is null).ToList();
        // The brackets stand as the editor set them: with a blank before, or without.
        var gap = rowName.Contains(" (", StringComparison.Ordinal) || rowName.Contains(" （", StringComparison.Ordinal) ? " " : "";
        var (open, close) = rowName.Contains('（', StringComparison.Ordinal) ? ('（', '）') : ('(', ')');
        var name = others.Count == 0 ? outer : $"{outer}{gap}{open}{string.Join(", ", others)}{close}";
        if (IsTotal(outer) || IsRest(outer))
            return new(name, null, canonical, RowMatch.Nobody);

        var named = catalog.ByName(name) ?? Named(catalog, outer) ?? Whole(catalog, outer) ?? others.Select(other => Named(catalog, other)).FirstOrDefault(owner => owner is not null);
        var listed = canonical is null ? null : catalog.ByTicker(canonical);
        return (named, listed) switch
        {
            (null, null) => new(name, null, canonical, RowMatch.Unknown),
            (null, _) => new(name, listed, canonical, RowMatch.ByTicker),
            (_, not null) when named.Slug != listed.Slug => new(name, named, canonical, RowMatch.TickerContradicts, listed),
            _ => new(name, named, canonical, RowMatch.Known),
        };
    }

    /// <summary>기타, 나머지 업체: what a table adds up of everybody whom it does not name.</summary>
    public static bool IsRest(string name) => Rest.Contains(NameKey.Of(name));

    /// <summary>합계, Peer 평균, 3사 합계, Sector median: a row about other rows.</summary>
    public static bool IsTotal(string name)
    {
        if (name.IndexOfAny(['(', '（']) is var open and > 0)
            name = name[..open];
        name = name.Trim(' ', '*', '_');
        return Totals.Contains(NameKey.Of(name)) || (name.LastIndexOf(' ') is var word and > 0 && Totals.Contains(NameKey.Of(name[word..])));
    }

    /// <summary>9988 HK Equity: as a terminal has it.</summary>
    private static string? Canonical(string text) => Ticker.TryParse(text.EndsWith(" Equity", StringComparison.OrdinalIgnoreCase) ? text[..^" Equity".Length] : text, out var ticker) ? ticker.Canonical : null;

    private static CatalogCompany? Named(CompanyCatalog catalog, string name)
    {
        if (catalog.ByName(name) is { } exact)
            return exact;
        foreach (var end in ShareClasses)
            if (name.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                return catalog.ByName(name[..^end.Length]);
        var bare = name.TrimEnd('.', ' ');
        foreach (var form in LegalForms)
            if (bare.Length > form.Length && bare.EndsWith(form, StringComparison.OrdinalIgnoreCase)
                && (!char.IsAsciiLetter(form[0]) || bare[^(form.Length + 1)] is ' ' or ','))
                return Named(catalog, bare[..^form.Length].TrimEnd(' ', ',', '.'));
        return null;
    }

    /// <summary>바이두 뤄보콰이파오, 텐센트 위안바오: a company and its brand, and nothing else.</summary>
    private static CatalogCompany? Whole(CompanyCatalog catalog, string name)
    {
        CatalogCompany? whole = null;
        for (var blank = name.IndexOf(' '); blank > 0 && whole is null; blank = name.IndexOf(' ', blank + 1))
            if (catalog.ByName(name[..blank]) is { } owner && (catalog.ByName(name[blank..]) == owner || IsDivision(name[..blank], name[(blank + 1)..])))
                whole = owner;
        return whole;
    }

    /// <summary>텐센트 Robotics X: a Korean name and the Latin name of a part of it. Listed companies bear both names in one script.</summary>
    private static bool IsDivision(string owner, string part) =>
        NameBoundary.IsHangul(owner[^1]) && part.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-' or '.') && !Offshoots.Contains(NameKey.Of(part));

    /// <summary>1위, 2., 3), 2위는: a place in an order.</summary>
    private static bool IsRank(string word)
    {
        var place = word.EndsWith("위는", StringComparison.Ordinal) || word.EndsWith("위가", StringComparison.Ordinal) ? word[..^1] : word;
        return place.Length is > 1 and < 4 && place[^1] is '위' or '.' or ')' && place[..^1].All(char.IsAsciiDigit);
    }

    /// <summary>알리바바1), 텐센트¹, 바이두[^1], 메이투안주1): the sign of a footnote is no part of the name.</summary>
    private static string WithoutNote(string name)
    {
        var bare = name.TrimEnd('¹', '²', '³', '⁴', '⁵', '⁾', '⁽');
        if (bare.EndsWith(']') && bare.LastIndexOf("[^", StringComparison.Ordinal) is var mark and > 0)
        {
            bare = bare[..mark];
        }
        else if (bare.EndsWith(')') && !bare.Contains('(') && bare[..^1].TrimEnd([.. "0123456789"]) is var word && word.Length < bare.Length - 1)
        {
            bare = word.Length > 1 && word.EndsWith('주') ? word[..^1] : word;
        }
        bare = bare.TrimEnd();
        return bare.Length == 0 ? name : bare;
    }

    /// <summary>The name and what stands in brackets behind or inside it, without emphasis and footnote marks.</summary>
    private static (string Outer, List<string> Inner) Split(string rowName)
    {
        var outer = new StringBuilder();
        var inner = new List<string>();
        var opened = -1;
        for (var at = 0; at < rowName.Length; at++)
        {
            var c = rowName[at];
            if (c is '(' or '（' && opened < 0)
            {
                opened = at + 1;
            }
            else if (c is ')' or '）' && opened >= 0)
            {
                inner.AddRange(rowName[opened..at].Split([',', '/', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(part => !IsRank(part)));
                opened = -1;
            }
            else if (opened < 0 && c is not ('*' or '†' or '‡' or '`'))
            {
                outer.Append(c);
            }
        }
        if (opened >= 0)
            outer.Append(rowName.AsSpan(opened - 1));
        var name = outer.ToString().Trim();
        return (WithoutNote(name.IndexOf(' ') is var blank and > 0 && IsRank(name[..blank]) ? name[blank..].Trim() : name), inner);
    }
}

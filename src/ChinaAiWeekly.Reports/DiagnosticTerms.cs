using ChinaAiWeekly.Reports.Differences;

namespace ChinaAiWeekly.Reports;

/// <summary>What messages call things that have a name in each language. A name that an issue wrote stays as written.</summary>
internal static class DiagnosticTerms
{
    public static DiagnosticText PdfFile { get; } = new("a PDF file", "PDF 파일");

    public static DiagnosticText ZipOrOffice { get; } = new("a ZIP archive or Office document", "ZIP 또는 Office 문서");

    public static DiagnosticText OldOfficeOrHwp { get; } = new("an old Office or HWP document", "옛 Office 또는 HWP 문서");

    public static DiagnosticText PngImage { get; } = new("a PNG image", "PNG 그림");

    public static DiagnosticText JpegImage { get; } = new("a JPEG image", "JPEG 그림");

    public static DiagnosticText GifImage { get; } = new("a GIF image", "GIF 그림");

    public static DiagnosticText GzipArchive { get; } = new("a gzip archive", "gzip 압축 파일");

    public static DiagnosticText Utf32Text { get; } = new("UTF-32 text", "UTF-32 글");

    public static DiagnosticText RtfDocument { get; } = new("an RTF document", "RTF 문서");

    public static DiagnosticText Nul { get; } = new("a NUL", "NUL 문자");

    /// <summary>A known category by the name of its <see cref="NewsCategory"/>; any other by its heading.</summary>
    public static DiagnosticText Category(string category) => category switch
    {
        nameof(NewsCategory.Industry) => new("industry", "산업"),
        nameof(NewsCategory.Policy) => new("policy", "정책·규제"),
        nameof(NewsCategory.Funding) => new("funding", "펀딩"),
        _ => Written(category),
    };

    /// <summary>A column of facts: return 1W, 수익률 1W.</summary>
    public static DiagnosticText Column(FactKind kind, string measure)
    {
        var (of, by) = (Kind(kind), Measure(measure));
        return new($"{of.English} {by.English}".Trim(), $"{of.Korean} {by.Korean}".Trim());
    }

    /// <summary>Market capitalisation is the one measure that <see cref="Fact"/> does not name by a sign of finance or as written.</summary>
    public static DiagnosticText Measure(string measure) =>
        measure == IssueFacts.MarketCap ? new("market cap", IssueFacts.MarketCap) : Written(measure);

    public static DiagnosticText Unit(string? unit) => unit switch
    {
        null => new("no unit", "없음"),
        "times" => new("times", "배"),
        "count" => new("count", "개"),
        "shares" => new("shares", "주"),
        _ => Written(unit),
    };

    /// <summary>Words of an issue: the same in a message of either language.</summary>
    public static DiagnosticText Written(string words) => new(words, words);

    private static DiagnosticText Kind(FactKind kind) => kind switch
    {
        FactKind.News => new("news", "뉴스"),
        FactKind.MarketShare => new("market share", "점유율"),
        FactKind.Capex => new("capex", "CAPEX"),
        FactKind.Benchmark => new("benchmark", "벤치마크"),
        FactKind.Launch => new("launch", "출시"),
        FactKind.Valuation => new("valuation", "밸류에이션"),
        FactKind.Return => new("return", "수익률"),
        _ => new("series", "수치 계열"),
    };
}

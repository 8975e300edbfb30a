namespace ChinaAiWeekly.Synthesis.Editors;

/// <summary>
/// Every way of writing that the corpus must show at least once, after docs/contract/report-format.md. An issue lists
/// those it used, and a test holds that 300 issues use them all.
/// </summary>
public enum Habit
{
    // outline
    FrontMatter, FrontMatterWithoutDate, NoFrontMatter, TitleHeading, NoTitleHeading,
    NoFeature, OneFeature, SeveralFeatures, FeatureAfterNews, MarketBeforeNews,
    JointMarketSection, SplitMarketSections, SingleMarketTopic, EnglishHeadings, KoreanHeadings,
    BoldHeadlines, HeadingHeadlines, BulletNews, NestedNews, ProseNews, NewCategories, LinkAtEnd, SourceInBrackets,
    HeadingSubheads, ProseInFeature, LooseLists, NumberedLists, UnderlinedHeadings, Rules, ColonInsideBold, WideColon, BoldCells,

    // exhibit labels
    KoreanLabel, EnglishLabel, AngleLabel, SquareLabel, DopyoLabel, ColonLabel, HeadingLabel, NoLabel, TightLabel, LabelGaps, LabelRestarts,

    // exhibit forms
    MarketShareBullets, MarketShareTable, MarketShareSentence, BrandWithOwner, OthersRow, UnknownCompany,
    CapexBullets, CapexTable, CapexSentence, CapexNested, CapexSeveralCompanies, UnitInCell, UnitInTitle, UnitNamed, PlainRowLabels,
    BenchmarkBullets, BenchmarkTable, BenchmarkSentence, BenchmarkSeveralModels, BenchmarkTransposed,
    LaunchBullets, LaunchTable, LaunchByPeriod, PeriodWithYear, SeveralEvents, CommaInsideEvent, ParenthesisBehindEvent, FiscalQuarter, HalfOrQuarter,
    ValuationBullets, ValuationTable, ValuationSentence, ColumnSubset, ExtraMetrics, NoValueCell, TickerColumn, SlashSeparators,
    ReturnBullets, ReturnTable, ReturnSentence, SeveralHorizons, GroupBullets, GroupRows, SegmentColumn, ReturnNote, ReturnsInsideList, PricesInWords,
    SeriesBullets, SeriesTable, SeriesSentence, SeriesSeveralColumns, SeriesByPeriod, TextExhibit,
    CommentaryRow, SourceRow, SourceParagraph, ForecastF, ForecastE, ForecastWord, Approximate, Tilde,

    // numbers
    HangulUnits, ComposedUnits, TenBillions, CurrencyBefore, CurrencyBehind, OtherCurrencies, LatinScale, Range, FullWidth,
    AsciiMinus, UnicodeMinus, DownTriangle, WhiteTriangle, ParenthesisedMinus, UpTriangle,
    AtLeast, AtMost, MoreThan, LessThan, Around, SharesUnit, PercentagePoints, BasisPoints, TimesLatin,

    // dates
    MonthDay, FullDate, DottedDate, IsoDate, SlashDate, SameDay, DayBefore, DayOfMonth, YearBoundary,

    // companies and traps
    KoreanName, EnglishName, ChineseName, NameWithTicker, BloombergTicker, ExchangePrefix, ProductTrap, RoundTrap, LevelTrap, RankTrap, NumberTraps, CodeSpan,

    // files
    Utf8, Utf8WithBom, Utf16, Cp949, CarriageReturns, DecomposedHangul, DateInFileName, DateInTextOnly,
}

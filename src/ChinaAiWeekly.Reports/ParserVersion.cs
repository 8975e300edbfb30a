namespace ChinaAiWeekly.Reports;

/// <summary>Names the way in which texts are read.</summary>
public static class ParserVersion
{
    /// <summary>Raise it in each release that reads the same text otherwise: the store then derives its projections again.</summary>
    public const int Current = 5;
}

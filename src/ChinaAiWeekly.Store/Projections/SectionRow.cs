using ChinaAiWeekly.Reports;

namespace ChinaAiWeekly.Store.Projections;

public sealed class SectionRow : ProjectedRow
{
    public SectionKind Kind { get; set; }

    public required string Title { get; set; }
}

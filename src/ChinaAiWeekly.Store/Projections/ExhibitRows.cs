using ChinaAiWeekly.Reports;

namespace ChinaAiWeekly.Store.Projections;

/// <summary>An exhibit; its position is its number in the document and in its address.</summary>
public sealed class ExhibitRow : ProjectedRow
{
    /// <summary>As written (그림 2), null where there is none.</summary>
    public string? Label { get; set; }

    public required string Title { get; set; }

    public ExhibitType Type { get; set; }

    /// <summary>Position of the section, null before the first heading.</summary>
    public int? Section { get; set; }

    /// <summary>How many facts were taken from it.</summary>
    public int Rows { get; set; }
}

/// <summary>Words that belong to an exhibit: its commentary bullets (평가) and its source row (자료).</summary>
public sealed class ExhibitNoteRow : ProjectedRow
{
    /// <summary>Number of the exhibit.</summary>
    public int Exhibit { get; set; }

    public ExhibitNoteKind Kind { get; set; }

    public required string Label { get; set; }

    public required string Text { get; set; }
}

public enum ExhibitNoteKind { Commentary, Source }

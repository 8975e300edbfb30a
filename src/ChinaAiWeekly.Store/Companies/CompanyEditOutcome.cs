using ChinaAiWeekly.Store.Editing;

namespace ChinaAiWeekly.Store.Companies;

/// <summary>Why a change of the catalog was refused.</summary>
public enum CompanyProblem
{
    None,
    NotFound,
    SameCompany,

    /// <summary>A slug is lower-case Latin letters and digits, in groups joined by single hyphens.</summary>
    MalformedSlug,

    /// <summary>Another company has the slug, or had it and is reached by it.</summary>
    SlugTaken,

    NameMissing,
    UnknownSegment,
    MalformedTicker,
    TickerTaken,

    /// <summary>Somebody changed the company after it was looked at; <see cref="CompanyEditOutcome.Meanwhile"/> says who and what.</summary>
    ChangedMeanwhile,
}

/// <summary>What became of a change of the catalog.</summary>
/// <param name="Detail">The slug or ticker that the problem is about.</param>
/// <param name="Issues">Published issues that read otherwise by the change, oldest first.</param>
public sealed record CompanyEditOutcome(CompanyProblem Problem, string? Detail, IReadOnlyList<DateOnly> Issues)
{
    public bool IsDone => Problem == CompanyProblem.None;

    /// <summary>What others did to the company since it was looked at, the last first.</summary>
    public IReadOnlyList<AuditEntry> Meanwhile { get; init; } = [];

    /// <summary>With <see cref="Meanwhile"/>: the company's version now, for whoever goes on knowing of it.</summary>
    public int? Version { get; init; }

    internal static CompanyEditOutcome Done { get; } = new(CompanyProblem.None, null, []);

    internal static CompanyEditOutcome Refused(CompanyProblem problem, string? detail = null) => new(problem, detail, []);
}

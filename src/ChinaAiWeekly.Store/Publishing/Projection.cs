using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store.Projections;

namespace ChinaAiWeekly.Store.Publishing;

/// <summary>Turns what was read from an issue into the rows of its tables, table by table.</summary>
internal static class Projection
{
    /// <summary>One list a table, in document order, numbered from 1.</summary>
    /// <param name="ordinals">The number in the address of each news item.</param>
    public static IEnumerable<IReadOnlyList<ProjectedRow>> Rows(ParsedIssue issue, DateOnly date, IReadOnlyList<int> ordinals) =>
        Prose(issue, ordinals).Concat(ExhibitProjection.Rows(issue)).Select(rows => Numbered(rows, date));

    private static IEnumerable<IEnumerable<ProjectedRow>> Prose(ParsedIssue issue, IReadOnlyList<int> ordinals) =>
    [
        issue.Sections.Select(section => new SectionRow { Kind = section.Kind, Title = section.Title, Span = section.Span }),
        issue.News.Select((item, index) => new NewsRow
        {
            Ordinal = ordinals[index],
            Category = item.Category,
            CategoryTitle = item.CategoryTitle,
            Headline = item.Headline,
            Date = item.Date,
            Span = item.Span,
        }),
        issue.News.SelectMany((item, index) => item.Facts.Select(fact => new NewsFactRow { News = index + 1, Label = fact.Label, Text = fact.Text, Level = fact.Level, Span = fact.Span })),
        issue.News.SelectMany((item, index) => item.Companies.Select(company => new NewsCompanyRow { News = index + 1, Company = company, Span = item.Span })),
        issue.News.SelectMany((item, index) => item.Links.Select(link => new NewsLinkRow { News = index + 1, Text = link.Text, Address = link.Address.OriginalString, Span = link.Span })),
        issue.Quantities.Select(quantity => new QuantityRow
        {
            Text = quantity.Text,
            Value = quantity.Value,
            Upper = quantity.Upper,
            Unit = quantity.Unit,
            Qualifier = quantity.Qualifier,
            Span = quantity.Span,
        }),
        issue.Mentions.Select(mention => new MentionRow { Company = mention.Company, Text = mention.Text, Span = mention.Span }),
        issue.Claims.Select(claim => new ClaimRow
        {
            Kind = claim.Kind,
            Verdict = claim.Verdict,
            Text = claim.Text,
            Computed = claim.Computed,
            EvidenceLines = claim.EvidenceLines,
            Span = claim.Span,
        }),
        issue.Diagnostics.Select(diagnostic => new DiagnosticRow
        {
            Code = diagnostic.Code,
            Severity = diagnostic.Severity,
            Message = diagnostic.Text.English,
            KoreanMessage = diagnostic.Text.Korean,
            Span = diagnostic.Span,
        }),
    ];

    private static IReadOnlyList<ProjectedRow> Numbered(IEnumerable<ProjectedRow> rows, DateOnly date)
    {
        List<ProjectedRow> numbered = [.. rows];
        for (var index = 0; index < numbered.Count; index++) (numbered[index].IssueDate, numbered[index].Position) = (date, index + 1);
        return numbered;
    }
}

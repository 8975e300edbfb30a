using ChinaAiWeekly.Reports.Prose;

namespace ChinaAiWeekly.Reports.Drift;

/// <summary>A news category that holds no item: its heading stands alone, or it came every week and is missing.</summary>
internal static class EmptyCategories
{
    public static IEnumerable<Diagnostic> Check(DriftInput input)
    {
        var news = input.Issue.Sections.Where(section => section.Kind == SectionKind.News).ToList();
        foreach (var heading in Alone(input.Issue, news))
            yield return DiagnosticMessages.EmptyCategory(DiagnosticTerms.Written(Text(heading.Content)), heading.Span);
        if (!input.HasHabits)
            yield break;
        var here = input.Issue.News.Select(PastIssue.Category).ToHashSet(StringComparer.Ordinal);
        var always = input.Before.Select(past => past.Categories).Aggregate<IEnumerable<string>>((some, others) => some.Intersect(others, StringComparer.Ordinal));
        foreach (var category in always.Where(category => !here.Contains(category)).Order(StringComparer.Ordinal))
            yield return DiagnosticMessages.EmptyCategory(DiagnosticTerms.Category(category), news.Count == 0 ? DriftInput.Top : news[0].Span with { Length = 0 });
    }

    /// <summary>Headings in the news that are no headline and have none below them.</summary>
    private static IEnumerable<ProseHeading> Alone(ParsedIssue issue, List<Section> news)
    {
        var headings = issue.Document.OfType<ProseHeading>().ToList();
        // Categories are one level below the news heading, whichever that is.
        var category = headings.Where(heading => news.Any(section => section.Span.Start == heading.Span.Start)).Select(heading => heading.Level + 1).DefaultIfEmpty(3).First();
        for (var at = 0; at < headings.Count; at++)
        {
            var heading = headings[at];
            var next = headings.Skip(at + 1).FirstOrDefault(later => later.Level <= heading.Level);
            var end = next?.Span.Start ?? int.MaxValue;
            if (heading.Level == category
                && news.Any(section => section.Span.Start < heading.Span.Start && heading.Span.Start < section.Span.End)
                && !issue.News.Any(item => item.HeadlineSpan.Start >= heading.Span.Start && item.HeadlineSpan.Start < end))
                yield return heading;
        }
    }

    private static string Text(IEnumerable<ProseInline> content) => string.Concat(content.Select(inline => inline switch
    {
        ProseText text => text.Text,
        ProseCodeSpan code => code.Text,
        ProseStrong strong => Text(strong.Content),
        ProseEmphasis emphasis => Text(emphasis.Content),
        ProseLink link => Text(link.Content),
        _ => " ",
    }));
}

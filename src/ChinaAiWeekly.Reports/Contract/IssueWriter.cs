using System.Text.Json;

namespace ChinaAiWeekly.Reports.Contract;

/// <summary>Writes one issue, list by list.</summary>
internal sealed class IssueWriter(Utf8JsonWriter json, ParsedIssue issue)
{
    public void Write()
    {
        json.WriteStartObject();
        json.WriteNumber("contract", 1);
        Head();
        List("sections", issue.Sections, section =>
        {
            json.WriteString("kind", ReportJson.Name(section.Kind));
            json.WriteString("title", section.Title);
            Line(section.Span);
        });
        List("news", issue.News, News);
        List("exhibits", issue.Exhibits, Exhibit);
        new FactWriter(json, issue).Write();
        List("mentions", issue.Mentions, mention =>
        {
            json.WriteString("company", mention.Company);
            json.WriteString("text", mention.Text);
            Line(mention.Span);
            json.WriteNumber("column", mention.Span.Column);
        });
        List("unconfirmedCompanies", issue.UnconfirmedCompanies, company =>
        {
            json.WriteString("slug", company.Slug);
            json.WriteString("name", company.Name);
            json.WriteString("ticker", company.Ticker);
            Line(company.Span);
        });
        List("claims", issue.Claims, Claim);
        List("diagnostics", issue.Diagnostics, diagnostic =>
        {
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", ReportJson.Name(diagnostic.Severity));
            json.WriteString("message", diagnostic.Message);
            Line(diagnostic.Span);
            json.WriteNumber("column", diagnostic.Span.Column);
        });
        Coverage();
        json.WriteEndObject();
    }

    private void Head()
    {
        var head = issue.Head;
        json.WriteStartObject("issue");
        json.WriteString("date", ReportJson.Date(head.Date));
        json.WriteString("dateSource", head.DateSource is { } source ? ReportJson.Name(source) : null);
        if (head.DateEvidence is { } evidence)
            json.WriteNumber("dateLine", evidence.Line);
        json.WriteString("headline", head.Headline);
        json.WriteString("title", head.Title);
        if (head.Number is { } number)
            json.WriteNumber("number", number);
        json.WriteStartArray("authors");
        foreach (var author in head.Authors)
            json.WriteStringValue(author);
        json.WriteEndArray();
        json.WriteString("language", head.Language);
        json.WriteNumber("lines", head.Lines);
        json.WriteString("sha256", head.Sha256);
        json.WriteEndObject();
    }

    private void News(NewsItem item)
    {
        json.WriteString("category", ReportJson.Name(item.Category));
        json.WriteString("categoryTitle", item.CategoryTitle);
        json.WriteString("headline", item.Headline);
        json.WriteString("date", ReportJson.Date(item.Date));
        json.WriteStartArray("companies");
        foreach (var company in item.Companies)
            json.WriteStringValue(company);
        json.WriteEndArray();
        Line(item.HeadlineSpan);
        List("facts", item.Facts, fact =>
        {
            json.WriteString("label", fact.Label);
            json.WriteString("text", fact.Text);
            json.WriteNumber("level", fact.Level);
            Line(fact.Span);
        });
        List("links", item.Links, link =>
        {
            json.WriteString("text", link.Text);
            json.WriteString("address", link.Address.AbsoluteUri);
            Line(link.Span);
        });
    }

    private void Exhibit(Exhibit exhibit)
    {
        json.WriteNumber("number", exhibit.Number);
        json.WriteString("label", exhibit.Label);
        json.WriteString("title", exhibit.Title);
        json.WriteString("type", ReportJson.Name(exhibit.Type));
        Line(exhibit.TitleSpan);
        json.WriteNumber("rows", exhibit.Rows);
        List("commentary", exhibit.Commentary, text =>
        {
            json.WriteString("label", text.Label);
            json.WriteString("text", text.Text);
            Line(text.Span);
        });
        json.WriteString("source", exhibit.Source?.Text);
    }

    private void Claim(Claim claim)
    {
        json.WriteString("kind", claim.Kind);
        json.WriteString("verdict", ReportJson.Name(claim.Verdict));
        json.WriteString("text", claim.Text);
        json.WriteString("computed", claim.Computed);
        json.WriteStartArray("evidence");
        foreach (var line in claim.EvidenceLines)
            json.WriteNumberValue(line);
        json.WriteEndArray();
        Line(claim.Span);
    }

    private void Coverage()
    {
        json.WriteStartObject("coverage");
        json.WriteNumber("numbers", issue.Coverage.Numbers);
        json.WriteNumber("structured", issue.Coverage.Structured);
        json.WriteStartArray("unusedLines");
        foreach (var line in issue.Coverage.UnusedLines)
            json.WriteNumberValue(line);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Line(SourceSpan span) => json.WriteNumber("line", span.Line);

    private void List<T>(string name, IReadOnlyList<T> values, Action<T> write) => json.WriteList(name, values, write);
}

using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Reports.Companies;

public sealed class IssueCompaniesTests
{
    private readonly IssueCompanies companies = new(Catalogs.Shipped);

    [Fact]
    public void Keeps_an_unknown_name_once_as_an_unconfirmed_company()
    {
        companies.Resolve("한빛 로봇", null, At(3)).Should().Be("hanbit-robot");
        companies.Resolve("한빛로봇", null, At(9)).Should().Be("hanbit-robot");
        companies.Unconfirmed.Should().ContainSingle().Which.Span.Line.Should().Be(3);
        companies.Diagnostics.Should().ContainSingle(d => d.Code == "CAW091" && d.Severity == Severity.Info);
    }

    [Fact]
    public void Numbers_names_that_would_share_a_slug_in_document_order()
    {
        companies.Resolve("Nova-X", null, At(1)).Should().Be("nova-x");
        companies.Resolve("노바엑스", null, At(2)).Should().Be("nobaekseu");
        companies.Resolve("诺华X", null, At(3)).Should().Be("nuohua-x");
        companies.Resolve("Nuohua X", null, At(4)).Should().Be("nuohua-x-2");
        companies.Resolve("Jd 2", null, At(5)).Should().Be("jd-2");
    }

    [Fact]
    public void Never_takes_the_slug_of_a_known_company() =>
        companies.Resolve("Seer Vision (美)", null, At(1)).Should().NotBe("seer");

    [Fact]
    public void Warns_of_a_ticker_that_contradicts_the_name_and_lets_the_name_win()
    {
        companies.Resolve("알리바바", "9888.HK", At(7)).Should().Be("alibaba");
        companies.Diagnostics.Should().ContainSingle(d => d.Code == "CAW090" && d.Severity == Severity.Warning && d.Span.Line == 7);
    }

    [Fact]
    public void Gives_a_row_about_no_company_no_slug()
    {
        companies.Resolve("기타", null, At(1)).Should().BeNull();
        companies.Unconfirmed.Should().BeEmpty();
    }

    private static SourceSpan At(int line) => new(0, 0, line, 1);
}

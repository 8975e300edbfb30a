using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Cli;

public sealed class ImportTests : IDisposable
{
    private readonly CommandLine cli = new();

    [Fact]
    public async Task Publishes_an_issue_once_and_other_bytes_as_its_next_revision()
    {
        (await cli.RunProcess("import", SampleIssue.Path)).Out.Should().Contain("published, 2025-09-10 revision 1");
        (await cli.Run("import", SampleIssue.Path)).Out.Should().Contain("unchanged, 2025-09-10 revision 1");
        var corrected = cli.Write("2025-09-10.md", SampleIssue.Text.Replace("+16.1%", "+16.2%", StringComparison.Ordinal));
        var finished = await cli.Run("import", corrected, "--note", "corrected");
        finished.Out.Should().Contain("published, 2025-09-10 revision 2");
        finished.Code.Should().Be(0);
    }

    [Fact]
    public async Task Stores_the_good_ones_of_several_files_and_returns_the_worst_code()
    {
        var bad = cli.Write("2025-09-03.md", "");
        var finished = await cli.Run("import", bad, SampleIssue.Path);
        finished.Code.Should().Be(1);
        finished.Out.Should().Contain("2025-09-03.md: rejected").And.Contain("published, 2025-09-10");
        finished.Error.Should().Contain(": error CAW");
        (await cli.Run("import", cli.PathTo("missing.md"), bad)).Code.Should().Be(2);
    }

    /// <summary>The first run after a write may still fold the log into the file; from then on nothing writes.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("한 문장뿐인 글입니다.\n")]
    [InlineData("\0\u0001\u0002")]
    public async Task A_refused_file_leaves_the_database_byte_for_byte(string text)
    {
        await cli.Run("import", cli.Write("2025-09-10.md", SampleIssue.Text));
        var refused = cli.Write("2025-09-17.md", text);
        await cli.Run("import", refused);
        var before = Bytes();
        (await cli.Run("import", refused)).Code.Should().Be(1);
        Bytes().Should().Equal(before);

        byte[] Bytes() => File.ReadAllBytes(Path.Combine(cli.DataDirectory, "weekly.db"));
    }

    [Fact]
    public async Task Takes_the_issues_of_a_directory()
    {
        Directory.CreateDirectory(cli.PathTo("issues"));
        cli.Write("issues/2025-09-10.md", SampleIssue.Text);
        cli.Write("issues/2025-09-17.md", SampleIssue.Text);
        cli.Write("issues/notes.txt", "");
        var finished = await cli.Run("import", cli.PathTo("issues"));
        finished.Code.Should().Be(0, finished.Error);
        finished.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2);
    }

    [Fact]
    public async Task Refuses_an_issue_whose_date_nobody_knows()
    {
        var path = cli.Write("issue.md", "## 시장\n\n**주간 주가 수익률 (1W)**\n-   **바이두**: +1.0%\n-   **알리바바**: -2.0%\n");
        (await cli.Run("import", path)).Code.Should().Be(1);
        (await cli.Run("import", path, "--date", "2025-09-10")).Code.Should().Be(0);
    }

    [Fact]
    public async Task Exports_what_it_imported_byte_for_byte()
    {
        await cli.Run("import", SampleIssue.Path);
        var finished = await cli.Run("export", "--out", cli.PathTo("copy"));
        finished.Code.Should().Be(0, finished.Error);
        var copy = Path.Combine(cli.PathTo("copy"), "issues", "2025-09-10.md");
        File.ReadAllBytes(copy).Should().Equal(File.ReadAllBytes(SampleIssue.Path));
        using var companies = File.OpenRead(Path.Combine(cli.PathTo("copy"), "companies.json"));
        var catalog = ChinaAiWeekly.Reports.Companies.CompanyCatalog.Read(companies);
        foreach (var company in Catalogs.Shipped.Companies)
            catalog.BySlug(company.Slug).Should().BeEquivalentTo(company);
        (await cli.Run("export", "--out", cli.PathTo("copy"))).Code.Should().Be(2, "nothing is overwritten");
    }

    [Fact]
    public async Task Rebuilds_what_it_imported()
    {
        await cli.Run("import", SampleIssue.Path);
        var finished = await cli.Run("rebuild");
        finished.Code.Should().Be(0, finished.Error);
        finished.Out.Should().Contain("issues rebuilt: 1");
    }

    [Fact]
    public async Task Looking_makes_no_database()
    {
        (await cli.Run("rebuild")).Code.Should().Be(5);
        (await cli.Run("export", "--out", cli.PathTo("new"))).Code.Should().Be(5);
        File.Exists(Path.Combine(cli.DataDirectory, "weekly.db")).Should().BeFalse();
    }

    public void Dispose() => cli.Dispose();
}

using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Tests.Support;
using ChinaAiWeekly.Web.Twins;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Security;

public sealed class HostileContentTests(SampleSites sites)
{
    [Fact]
    public async Task Whatever_an_issue_names_every_form_of_every_page_stays_well_formed_and_runs_nothing()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database, sample: true);
        var outcome = await site.Services.GetRequiredService<IssuePublisher>()
            .PublishAsync(Encoding.UTF8.GetBytes(HostileIssue.Text), new PublishRequest("test", HostileIssue.Date), CancellationToken.None);
        outcome.Status.Should().Be(PublishStatus.Published);
        var companies = JsonSerializer.Deserialize<JsonElement>(await site.Text("/companies.json")).GetProperty("companies").EnumerateArray()
            .Select(row => row.GetProperty("company")).Where(company => !company.GetProperty("confirmed").GetBoolean()).Select(company => company.GetProperty("slug").GetString() ?? "").ToList();
        companies.Should().NotBeEmpty("the names of its rows became companies");

        foreach (var (address, ending) in PublicPages.All.SelectMany(page => page.Twins.Prepend(Ending.Html).Select(ending => (page.AddressOf(ending), ending))))
        {
            foreach (var one in companies.Take(address.Contains("{slug}", StringComparison.Ordinal) ? 9 : 1).SelectMany(slug => Addresses(address, slug)).Distinct())
            {
                var answer = await site.Get(one);
                if (answer.StatusCode == HttpStatusCode.NotFound) continue;
                answer.StatusCode.Should().Be(HttpStatusCode.OK, one);
                Check(ending, await Visitor.TextAsync(answer), one);
            }
        }
    }

    [Fact]
    public async Task The_preview_of_a_draft_runs_nothing_either()
    {
        await using var desk = await EditedSite.OpenAsync();
        var (site, editor) = desk;
        var draft = (await editor.SubmitAsync("/editor/upload", "File", ("file:2025-09-24.md", HostileIssue.Text))).Headers.Location?.ToString() ?? "";

        CheckPage(await Visitor.TextAsync(await editor.GetAsync(draft)), draft);
    }

    [Theory]
    [InlineData("../../../../tmp/evil.md", "evil.md")]
    [InlineData("..\\..\\evil.md", "evil.md")]
    [InlineData("/etc/passwd", "passwd")]
    [InlineData("<img src=x onerror=alert(1)>.md", "<img src=x onerror=alert(1)>.md")]
    public async Task A_file_name_is_for_showing_and_never_a_path(string name, string shown)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database);
        using var editor = await Visitor.SignedInAsync(site, Roles.Editor, "editor@desk.example");
        var before = Files(database);

        var answer = await editor.SubmitAsync("/editor/upload", "File", ("file:" + name, SecondIssue.Text));

        var page = await editor.PageAsync(answer.Headers.Location?.ToString() ?? "");
        page.QuerySelector(".ed-bar p")?.TextContent.Should().StartWith(shown + " ·");
        Files(database).Should().Equal(before);
    }

    [Theory]
    [InlineData("/issues/..%2f..%2fetc%2fpasswd")]
    [InlineData("/issues/%2e%2e/%2e%2e/appsettings.json")]
    [InlineData("/issues/2025-09-10/..%5c..%5cweekly.db")]
    [InlineData("/issues/2025-13-45/source.md")]
    [InlineData("/issues/2025-09-10/revisions/99999999999/source")]
    [InlineData("/issues/2025-09-10/exhibits/-1.svg")]
    [InlineData("/companies/..%2f..%2fweekly.db")]
    [InlineData("/help/diagnostics/..%2f..%2foperating")]
    [InlineData("/weekly.db")]
    [InlineData("/..%2fweekly.db")]
    public async Task An_address_is_never_a_path(string address)
    {
        var site = await sites.Of(Engine.Sqlite);
        (await site.Get(address)).StatusCode.Should().BeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_compressed_form_is_not_unpacked()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database);
        using var client = site.NewClient();
        using var packed = new MemoryStream();
        await using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true)) await gzip.WriteAsync(new byte[50_000_000], TestContext.Current.CancellationToken);
        using var body = new ByteArrayContent(packed.ToArray());
        body.Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded");
        body.Headers.TryAddWithoutValidation("Content-Encoding", "gzip");

        (await client.PostAsync("/editor/sign-in", body, TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    /// <summary>All but SQLite's log, which comes and goes.</summary>
    private static IReadOnlyList<string> Files(TestDatabase database) =>
        [.. Directory.GetFileSystemEntries(database.Options.DataPath, "*", SearchOption.AllDirectories).Where(file => !file.Contains("weekly.db-", StringComparison.Ordinal)).Order()];

    private static IEnumerable<string> Addresses(string pattern, string slug) => new[] { 1, 2, 3 }.Select(number => "/" + pattern.TrimStart('/')
        .Replace("{date:date}", HostileIssue.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{revision:int}", "1", StringComparison.Ordinal).Replace("{ordinal:int}", "1", StringComparison.Ordinal)
        .Replace("{number:int}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{slug}", Uri.EscapeDataString(slug), StringComparison.Ordinal).Replace("{code}", "CAW101", StringComparison.Ordinal));

    private static void Check(Ending ending, string text, string address)
    {
        switch (ending)
        {
            case Ending.Json:
                JsonSerializer.Deserialize<JsonElement>(text).ValueKind.Should().BeOneOf([JsonValueKind.Object, JsonValueKind.Array], address);
                break;
            case Ending.Csv:
                CheckTable(text, address);
                break;
            case Ending.Svg or Ending.Atom:
                var elements = XDocument.Parse(text).Descendants().ToList();
                elements.Select(element => element.Name.LocalName).Should().NotContain(["script", "foreignObject", "iframe"], address);
                elements.Attributes().Should().NotContain(attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || Runs(attribute.Value), address);
                break;
            case Ending.Html when address.EndsWith("source.md", StringComparison.Ordinal) || address.EndsWith(".xml", StringComparison.Ordinal):
                break;
            default:
                CheckPage(text, address);
                break;
        }
    }

    private static void CheckTable(string text, string address)
    {
        var rows = Rows(text.TrimStart('\uFEFF')).ToList();
        foreach (var row in rows)
        {
            row.Should().HaveCount(rows[0].Count, address).And.NotContain(cell => IsFormula(cell), address);
        }
    }

    private static bool IsFormula(string cell) =>
        cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal)
        && !decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    /// <summary>RFC 4180, read as a spreadsheet does: quotes are doubled within quotes.</summary>
    private static IEnumerable<List<string>> Rows(string text)
    {
        List<string> row = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (var index = 0; index < text.Length; index++)
        {
            var c = text[index];
            if (quoted && c == '"' && index + 1 < text.Length && text[index + 1] == '"') cell.Append(text[++index]);
            else if (c == '"') quoted = !quoted;
            else if (quoted || c is not (',' or '\r' or '\n')) cell.Append(c);
            else if (c != '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == ',') continue;
                yield return row;
                row = [];
            }
        }

        quoted.Should().BeFalse("every quote is closed");
    }

    private static void CheckPage(string text, string address)
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(text);
        page.QuerySelectorAll("script:not([src^='/']), style, iframe, object, embed, base, meta[http-equiv], main img").Should().BeEmpty(address);
        page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "srcdoc" || attribute.Name == "style"
            || (attribute.Name is "href" or "src" or "action" or "formaction" && Runs(attribute.Value))).Select(attribute => attribute.Name + "=" + attribute.Value).Should().BeEmpty(address);
        text.Should().NotContainAny("\u202E", "\u2066", "\u202C", "\u2069");
    }

    private static bool Runs(string address)
    {
        var plain = new string([.. address.Where(c => c > ' ')]);
        return new[] { "javascript:", "data:text", "vbscript:", "//evil" }.Any(scheme => plain.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
    }
}

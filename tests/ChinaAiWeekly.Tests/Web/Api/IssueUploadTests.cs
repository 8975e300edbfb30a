using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Api;

public sealed class IssueUploadTests
{
    private const string Query = "?date=2025-09-17";

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Publishes_revises_and_refuses_what_is_stale_or_wrong(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var site = new WeeklySite(database, sample: true);
        using var editor = await UploadClient.OfAsync(site, Roles.Editor, "program@desk.example");

        var created = await JsonAsync(await editor.PostAsync(Query, SecondIssue.Text, ("If-Match", "\"0\"")), HttpStatusCode.Created);
        created.GetProperty("outcome").GetString().Should().Be("published");
        created.GetProperty("revision").GetInt32().Should().Be(1);
        created.GetProperty("address").GetString().Should().Be("/issues/2025-09-17");
        (await site.Get("/issues/2025-09-17")).StatusCode.Should().Be(HttpStatusCode.OK);

        var same = await JsonAsync(await editor.PostAsync(Query, SecondIssue.Text), HttpStatusCode.OK);
        same.GetProperty("outcome").GetString().Should().Be("unchanged");
        var revised = await editor.PostAsync(Query, Corrected("+4.1%"), ("Content-Type", "text/markdown; charset=utf-8"), ("If-Match", "\"1\""));
        revised.Headers.ETag?.Tag.Should().Be("\"2\"");
        (await JsonAsync(revised, HttpStatusCode.Created)).GetProperty("revision").GetInt32().Should().Be(2);

        var stale = await ProblemAsync(await editor.PostAsync(Query, Corrected("+4.2%"), ("If-Match", "\"1\"")), HttpStatusCode.Conflict);
        stale.GetProperty("revision").GetInt32().Should().Be(2);
        var taken = await ProblemAsync(await editor.PostAsync(Query, Corrected("+4.2%"), ("If-Match", "\"0\"")), HttpStatusCode.Conflict);
        taken.GetProperty("outcome").GetString().Should().Be("conflict");

        var wrong = await ProblemAsync(await editor.PostAsync(Query, "한 문장뿐인 글입니다.\n"), HttpStatusCode.UnprocessableEntity);
        wrong.GetProperty("diagnostics").EnumerateArray().Should().Contain(one => one.GetProperty("severity").GetString() == "error" && one.GetProperty("line").GetInt32() > 0);
        var warned = Corrected("+4.3.1%");
        await ProblemAsync(await editor.PostAsync(Query + "&strict=true", warned), HttpStatusCode.UnprocessableEntity);
        (await site.Text("/issues/2025-09-17.json")).Should().Contain("\"revision\":2", "nothing that was refused is stored");
        var taught = await JsonAsync(await editor.PostAsync(Query, warned), HttpStatusCode.Created);
        taught.GetProperty("diagnostics").EnumerateArray().Should().Contain(one => one.GetProperty("severity").GetString() == "warning");
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task What_an_editor_withdrew_stays_withdrawn_until_a_corrected_text_comes(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var site = new WeeklySite(database, sample: true);
        using var program = await UploadClient.OfAsync(site, Roles.Editor, "program@desk.example");
        await JsonAsync(await program.PostAsync(Query, SecondIssue.Text), HttpStatusCode.Created);
        await site.Services.GetRequiredService<IssuePublisher>().UnpublishAsync(new(2025, 9, 17), null, "editor", "수치 재확인", TestContext.Current.CancellationToken);

        var again = await ProblemAsync(await program.PostAsync(Query, SecondIssue.Text), HttpStatusCode.Conflict);
        again.GetProperty("outcome").GetString().Should().Be("withdrawn");
        (await site.Get("/issues/2025-09-17")).StatusCode.Should().Be(HttpStatusCode.Gone);

        await JsonAsync(await program.PostAsync(Query, Corrected("+4.1%")), HttpStatusCode.Created);
        (await site.Get("/issues/2025-09-17")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Takes_tokens_of_editors_alone()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database);
        using var reader = await UploadClient.OfAsync(site, Roles.Reader, "reader@desk.example");
        using var gone = await UploadClient.OfAsync(site, Roles.Admin, "gone@desk.example");
        using var revoked = await UploadClient.OfAsync(site, Roles.Editor, "one@desk.example");
        using var nobody = UploadClient.Stranger(site);
        using var liar = UploadClient.Stranger(site, new string('x', 43));
        await Visitor.DisableAsync(site, "gone@desk.example");
        var tokens = site.Services.GetRequiredService<ApiTokens>();
        var owner = await tokens.FindAccountAsync(revoked.Token, TokenPurpose.Upload, CancellationToken.None) ?? throw new InvalidOperationException("No owner");
        await tokens.RevokeAsync(owner.Id, (await tokens.ListAsync(owner.Id, CancellationToken.None)).Single().Hash, CancellationToken.None);
        var feed = await tokens.IssueAsync(owner.Id, "feed", TokenPurpose.Feed, CancellationToken.None);
        using var feeder = UploadClient.Stranger(site, feed);
        using var cookie = await Visitor.SignedInAsync(site, Roles.Editor, "browser@desk.example");

        foreach (var client in new[] { nobody, liar, gone, revoked, feeder })
        {
            var refused = await client.PostAsync(Query, SecondIssue.Text);
            refused.Headers.WwwAuthenticate.Should().ContainSingle().Which.Scheme.Should().Be("Bearer");
            await ProblemAsync(refused, HttpStatusCode.Unauthorized);
        }

        await ProblemAsync(await reader.PostAsync(Query, SecondIssue.Text), HttpStatusCode.Forbidden);
        await ProblemAsync(await cookie.SendAsync(HttpMethod.Post, "/api/v1/issues" + Query), HttpStatusCode.Unauthorized);
        await ProblemAsync(await site.Get("/api/v1/issues"), HttpStatusCode.MethodNotAllowed);
        await ProblemAsync(await site.Get("/api/v2/issues"), HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("?date=10.09.2025", HttpStatusCode.BadRequest)]
    [InlineData("?date=2025-02-30", HttpStatusCode.BadRequest)]
    [InlineData("?date=../../etc/passwd", HttpStatusCode.BadRequest)]
    [InlineData("?date=9999-12-31", HttpStatusCode.BadRequest)]
    [InlineData("?date=2025-09-17&strict=perhaps", HttpStatusCode.BadRequest)]
    [InlineData(Query, HttpStatusCode.BadRequest, "If-Match", "newest")]
    [InlineData(Query, HttpStatusCode.UnsupportedMediaType, "Content-Type", "application/json")]
    [InlineData(Query, HttpStatusCode.UnsupportedMediaType, "Content-Type", "application/x-www-form-urlencoded")]
    [InlineData(Query, HttpStatusCode.UnsupportedMediaType, "Content-Type", "text/html")]
    [InlineData(Query, HttpStatusCode.UnsupportedMediaType, "Content-Encoding", "gzip")]
    [InlineData(Query, HttpStatusCode.UnsupportedMediaType, "Content-Encoding", "br")]
    public async Task Refuses_a_request_that_is_not_clear(string query, HttpStatusCode status, string header = "Accept", string value = "*/*")
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database);
        using var editor = await UploadClient.OfAsync(site, Roles.Editor, "program@desk.example");

        await ProblemAsync(await editor.PostAsync(query, SecondIssue.Text, (header, value)), status);

        (await site.Text("/issues.json")).Should().NotContain("2025-09-17");
    }

    [Fact]
    public async Task Takes_the_date_of_the_issue_where_the_address_has_none()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database);
        using var editor = await UploadClient.OfAsync(site, Roles.Editor, "program@desk.example");
        const string Item = "## 주간 뉴스\n### 산업\n**바이두, 새 모델 공개**\n- 매개변수 1조 개.\n";

        var created = await JsonAsync(await editor.PostAsync("", "---\ndate: 2025-09-24\n---\n" + Item), HttpStatusCode.Created);
        created.GetProperty("date").GetString().Should().Be("2025-09-24");
        var undated = await ProblemAsync(await editor.PostAsync("?date=", Item), HttpStatusCode.UnprocessableEntity);
        undated.GetProperty("diagnostics").EnumerateArray().Should().Contain(one => one.GetProperty("code").GetString() == "CAW045");
        undated.GetProperty("detail").GetString().Should().Contain("?date=");
        (await site.Text("/issues.json")).Should().Contain("2025-09-24");
    }

    [Theory]
    [InlineData("cp949")]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public async Task Takes_every_encoding_that_the_desk_saves_in_also_without_a_length(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = Encoding.GetEncoding(encoding == "cp949" ? "ks_c_5601-1987" : encoding);
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database);
        site.UseKestrel(0);
        using var editor = await UploadClient.OfAsync(site, Roles.Editor, "program@desk.example");
        using var body = new ByteArrayContent([.. text.GetPreamble(), .. text.GetBytes(SecondIssue.Text)]);

        var created = await JsonAsync(
            await editor.PostAsync(Query, body, ("Content-Type", "text/plain; charset=" + encoding), ("Content-Encoding", "identity"), ("Transfer-Encoding", "chunked")), HttpStatusCode.Created);

        created.GetProperty("diagnostics").EnumerateArray().Any(one => one.GetProperty("code").GetString() == "CAW006").Should().Be(encoding != "utf-8");
        (await site.Text("/news/2025-09-17/1.json")).Should().Contain("바이두, 새 추론 모델을 내놓다");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Refuses_too_much_before_it_is_read_whole(bool announced)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database);
        site.UseKestrel(0);
        using var editor = await UploadClient.OfAsync(site, Roles.Editor, "program@desk.example");
        using var socket = new TcpClient();
        await socket.ConnectAsync("localhost", site.ClientOptions.BaseAddress.Port, TestContext.Current.CancellationToken);
        await using var stream = socket.GetStream();
        await SayAsync(stream, $"POST /api/v1/issues{Query} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {editor.Token}\r\n"
            + (announced ? "Content-Length: 209715200\r\n\r\n" : "Transfer-Encoding: chunked\r\n\r\n"));
        if (!announced) await SayAsync(stream, $"{ReportLimits.Default.Bytes + 1:x}\r\n{new string('a', ReportLimits.Default.Bytes + 1)}\r\n");

        // The body goes on for ever: only an answer that does not wait for its end comes.
        using var reader = new StreamReader(stream);
        (await reader.ReadLineAsync(TestContext.Current.CancellationToken)).Should().Be("HTTP/1.1 413 Payload Too Large");
    }

    [Fact]
    public async Task Counts_uploads_by_account_not_by_address()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database);
        using var eager = await UploadClient.OfAsync(site, Roles.Editor, "eager@desk.example");
        using var other = await UploadClient.OfAsync(site, Roles.Editor, "other@desk.example");

        for (var upload = 0; upload < 30; upload++) (await eager.PostAsync("", "")).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var refused = await eager.PostAsync("", "");

        refused.Headers.RetryAfter.Should().NotBeNull();
        await ProblemAsync(refused, HttpStatusCode.TooManyRequests);
        (await other.PostAsync("", "")).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity, "somebody else at the same address is no part of it");
    }

    private static string Corrected(string value) => SecondIssue.Text.Replace("+4.0%", value, StringComparison.Ordinal);

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(status, text);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        var problem = await JsonAsync(answer, status);
        answer.Content.Headers.ContentType?.MediaType.Should().Be("application/problem+json");
        answer.Headers.CacheControl?.NoStore.Should().BeTrue();
        problem.GetProperty("status").GetInt32().Should().Be((int)status);
        problem.GetProperty("title").GetString().Should().NotBeNullOrEmpty();
        problem.GetProperty("detail").GetString().Should().NotBeNullOrEmpty();
        return problem;
    }

    private static ValueTask SayAsync(NetworkStream stream, string text) => stream.WriteAsync(Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken);
}

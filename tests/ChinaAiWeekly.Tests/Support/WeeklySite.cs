using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace ChinaAiWeekly.Tests.Support;

/// <summary>
/// The whole site in this process: on a test's database, or else on a data directory of its own with the sample issue.
/// <paramref name="sample"/> puts the sample issue into the test's database too; <paramref name="time"/> is its clock.
/// </summary>
internal sealed class WeeklySite(TestDatabase? database = null, bool sample = false, TimeProvider? time = null) : WebApplicationFactory<Program>
{
    private readonly string directory = Directory.CreateTempSubdirectory("china-ai-weekly-").FullName;

    /// <summary>A browser that follows no redirects and keeps no cookies.</summary>
    public HttpClient NewClient() =>
        CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = ClientOptions.BaseAddress, AllowAutoRedirect = false, HandleCookies = false });

    /// <summary>The answer to a GET.</summary>
    public async Task<HttpResponseMessage> Get(string address, params (string Name, string Value)[] headers)
    {
        using var client = NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request);
    }

    /// <summary>The text of an answer, whatever its status.</summary>
    public async Task<string> Text(string address, params (string Name, string Value)[] headers) =>
        await (await Get(address, headers)).Content.ReadAsStringAsync();

    /// <summary>A page as a browser without scripts sees it.</summary>
    public async Task<IHtmlDocument> Page(string address) => new HtmlParser().ParseDocument(await Text(address));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("ChinaAiWeekly:DataDirectory", database?.Options.DataPath ?? directory);
        if (time is not null) builder.ConfigureTestServices(services => services.AddSingleton(time));
        if (database is null) return;
        builder.UseSetting("ChinaAiWeekly:Database", database.Options.Database ?? "");
        builder.UseSetting("ChinaAiWeekly:SeedDirectory", sample ? Repository.PathTo("data") : "");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(directory)) Directory.Delete(directory, recursive: true);
    }
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ChinaAiWeekly.Store.Accounts;
using FluentAssertions;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ChinaAiWeekly.Tests.Support;

/// <summary>Somebody with a browser without scripts: keeps cookies, follows no redirects, and sends forms as the page made them.</summary>
internal sealed class Visitor(HttpClient client) : IDisposable
{
    public const string Password = "kingfisher over the 7 ponds";

    public Visitor(WebApplicationFactory<Program> site)
        : this(site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true }))
    {
    }

    /// <summary>
    /// To a site that listens at a port, as <c>UseKestrel</c> makes it. Asks before it sends a form: a server that refuses
    /// one unread closes the connection, and whoever is still writing then may never see the answer.
    /// </summary>
    public static Visitor OverNetwork(WebApplicationFactory<Program> site)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }) { BaseAddress = site.ClientOptions.BaseAddress };
        client.DefaultRequestHeaders.ExpectContinue = true;
        return new Visitor(client);
    }

    /// <summary>Makes the account and signs it in by the form.</summary>
    public static async Task<Visitor> SignedInAsync(WebApplicationFactory<Program> site, string role, string email)
    {
        await CreateAsync(site, role, email);
        var visitor = new Visitor(site);
        (await visitor.SignInAsync(email, Password)).Headers.Location?.ToString().Should().Be(role == Roles.Reader ? "/" : "/editor");
        return visitor;
    }

    /// <summary>The id of a new account with <see cref="Password"/>.</summary>
    public static async Task<string> CreateAsync(WebApplicationFactory<Program> site, string role, string email)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountDirectory>();
        (await accounts.CreateAsync(email, role, Password)).Errors.Should().BeEmpty();
        return (await accounts.ListAsync(CancellationToken.None)).Single(account => account.Email == email).Id;
    }

    public static async Task DisableAsync(WebApplicationFactory<Program> site, string email)
    {
        await using var scope = site.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<AccountDirectory>().DisableAsync(email)).Should().BeTrue();
    }

    public Task<HttpResponseMessage> SignInAsync(string email, string password, string next = "") =>
        SubmitAsync("/editor/sign-in", null, ("Email", email), ("Password", password), ("next", next));

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string address) => client.SendAsync(new HttpRequestMessage(method, address));

    public Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(address);

    public async Task<IHtmlDocument> PageAsync(string address) => await ReadAsync(await GetAsync(address));

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await TextAsync(answer));

    public static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync();

    /// <summary>
    /// Opens the page and sends the form that its <paramref name="handler"/> takes, filled as it came but for
    /// <paramref name="fields"/>; a field called <c>file:NAME</c> is sent as a file of that name.
    /// </summary>
    public async Task<HttpResponseMessage> SubmitAsync(string address, string? handler, params (string Name, string Value)[] fields)
    {
        return await SendFormAsync(Form(await PageAsync(address), handler), address, handler, fields);
    }

    /// <summary>Sends a form of a page that was opened before.</summary>
    public Task<HttpResponseMessage> SendFormAsync(IElement form, string address, string? handler, params (string Name, string Value)[] fields)
    {
        var values = form.QuerySelectorAll("input[name], textarea[name]")
            .Where(field => field.GetAttribute("type") is not ("file" or "checkbox") && fields.All(given => given.Name != field.GetAttribute("name")))
            .Select(field => (Name: field.GetAttribute("name") ?? "", Value: field is IHtmlTextAreaElement area ? area.Value : field.GetAttribute("value") ?? ""))
            .Concat(fields)
            .ToList();
        var action = form.QuerySelectorAll("[formaction]").Select(button => button.GetAttribute("formaction")).FirstOrDefault(to => Handler(to) == handler);
        return client.PostAsync(action is { Length: > 0 } ? action : form.GetAttribute("action") is { Length: > 0 } own ? own : address, Body(values));
    }

    /// <summary>Uploads a file by the form.</summary>
    /// <returns>The address of the draft.</returns>
    public async Task<string> UploadAsync(string text, string name)
    {
        var answer = await SubmitAsync("/editor/upload", "File", ("file:" + name, text));
        return answer.Headers.Location?.ToString() ?? throw new InvalidOperationException(await TextAsync(answer));
    }

    /// <summary>Publishes a draft with its warnings acknowledged.</summary>
    public Task<HttpResponseMessage> PublishAsync(string draft, params (string Name, string Value)[] fields) =>
        SubmitAsync(draft, "Publish", [("acknowledged", "true"), .. fields]);

    /// <summary>The form of a page for a handler.</summary>
    public static IElement Form(IHtmlDocument page, string? handler) =>
        page.QuerySelectorAll("form[method=post]").FirstOrDefault(form => IsFor(form, handler))
        ?? throw new InvalidOperationException($"The page has no form for '{handler}'.");

    public void Dispose() => client.Dispose();

    private static MultipartFormDataContent Body(IEnumerable<(string Name, string Value)> values)
    {
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in values)
        {
            if (name.StartsWith("file:", StringComparison.Ordinal)) body.Add(new StringContent(value), "file", name[5..]);
            else body.Add(new StringContent(value), name);
        }

        return body;
    }

    private static bool IsFor(IElement form, string? handler) =>
        Handler(form.GetAttribute("action")) == handler
        || form.QuerySelectorAll("[formaction]").Any(button => handler is not null && Handler(button.GetAttribute("formaction")) == handler);

    private static string? Handler(string? action) =>
        action?.Split("handler=") is [_, var rest] ? rest.Split('&')[0] : action?.StartsWith("/editor/sign-out", StringComparison.Ordinal) == true ? "SignOut" : null;
}

using System.Net.Http.Headers;
using System.Text;
using ChinaAiWeekly.Store.Accounts;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ChinaAiWeekly.Tests.Support;

/// <summary>A program that uploads issues with somebody's token.</summary>
internal sealed class UploadClient(HttpClient http, string? token) : IDisposable
{
    public static async Task<UploadClient> OfAsync(WebApplicationFactory<Program> site, string role, string email)
    {
        var account = await Visitor.CreateAsync(site, role, email);
        var token = await site.Services.GetRequiredService<ApiTokens>().IssueAsync(account, "test", TokenPurpose.Upload, CancellationToken.None);
        return new UploadClient(Client(site), token);
    }

    /// <summary>Somebody without a token, or with one that was made up.</summary>
    public static UploadClient Stranger(WebApplicationFactory<Program> site, string? token = null) => new(Client(site), token);

    public string Token => token ?? "";

    public Task<HttpResponseMessage> PostAsync(string query, string text, params (string Name, string Value)[] headers) =>
        PostAsync(query, new ByteArrayContent(Encoding.UTF8.GetBytes(text)), headers);

    public Task<HttpResponseMessage> PostAsync(string query, HttpContent body, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/issues" + query) { Content = body };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        foreach (var (name, value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value)) body.Headers.TryAddWithoutValidation(name, value);
        }

        return http.SendAsync(request);
    }

    public void Dispose() => http.Dispose();

    private static HttpClient Client(WebApplicationFactory<Program> site) =>
        site.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = site.ClientOptions.BaseAddress, AllowAutoRedirect = false, HandleCookies = false });
}

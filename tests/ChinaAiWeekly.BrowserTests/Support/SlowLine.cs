using System.Net;
using ChinaAiWeekly.Tests.Support;

namespace ChinaAiWeekly.BrowserTests.Support;

/// <summary>A slow line to a site: its pages arrive in drops, so that a browser could draw them half read.</summary>
internal sealed class SlowLine : IAsyncDisposable
{
    private const int Drop = 2_000;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly HttpListener listener = new();
    private readonly HttpClient site;
    private readonly Task serving;

    public SlowLine(Uri site)
    {
        this.site = new HttpClient { BaseAddress = site };
        Address = new Uri($"http://localhost:{SiteProcess.FreePort()}/");
        listener.Prefixes.Add(Address.ToString());
        listener.Start();
        serving = ServeAsync();
    }

    public Uri Address { get; }

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
        listener.Close();
        site.Dispose();
    }

    private async Task ServeAsync()
    {
        List<Task> answers = [];
        while (listener.IsListening)
        {
            try
            {
                answers.Add(AnswerAsync(await listener.GetContextAsync()));
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                break;
            }
        }

        await Task.WhenAll(answers);
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            using var asked = await site.GetAsync(context.Request.RawUrl);
            var body = await asked.Content.ReadAsByteArrayAsync();
            var type = asked.Content.Headers.ContentType?.ToString() ?? "";
            context.Response.StatusCode = (int)asked.StatusCode;
            context.Response.ContentType = type;
            context.Response.SendChunked = true;
            foreach (var drop in body.Chunk(type.StartsWith("text/html", StringComparison.Ordinal) ? Drop : body.Length + 1))
            {
                await context.Response.OutputStream.WriteAsync(drop);
                await context.Response.OutputStream.FlushAsync();
                await Task.Delay(Pause);
            }

            context.Response.Close();
        }
        catch (Exception left) when (left is HttpListenerException or ObjectDisposedException or IOException)
        {
            // The browser has closed the page, or the test the line, before this answer was through.
        }
    }
}

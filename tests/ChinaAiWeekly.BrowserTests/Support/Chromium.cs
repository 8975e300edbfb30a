using Microsoft.Playwright;

namespace ChinaAiWeekly.BrowserTests.Support;

/// <summary>The machine's own Chromium, driven by Playwright: no browser is downloaded.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Chromium(IPlaywright playwright, IBrowser browser)
    {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static async Task<Chromium> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Find(),
            // No sandbox: tests also run as root, where Chromium refuses one. The rest keeps it off the network.
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
        return new Chromium(playwright, browser);
    }

    /// <summary>A fresh page; console errors and failed requests are collected in <paramref name="complaints"/>.</summary>
    public async Task<IPage> OpenAsync(Uri site, View view, ICollection<string>? complaints = null, bool javaScript = true, bool touch = false)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.ToString(),
            ViewportSize = new ViewportSize { Width = view.Width, Height = view.Height },
            ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = view.Language == "ko" ? "ko-KR" : "en-GB",
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = javaScript,
            HasTouch = touch,
        });
        // A busy machine is slow, not wrong.
        context.SetDefaultTimeout(180_000);
        var page = await context.NewPageAsync();
        if (complaints is not null)
        {
            page.Console += (_, message) =>
            {
                if (message.Type is "error" or "warning") complaints.Add($"{page.Url}: {message.Text}");
            };
            page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
            page.RequestFailed += (_, request) => complaints.Add($"{page.Url}: {request.Url} {request.Failure}");
        }

        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.CloseAsync();
        playwright.Dispose();
    }

    private static string Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("No Chromium on PATH: bash tests/run.sh installs it.");
}

/// <summary>How a reader looks: window width in CSS pixels, colour scheme, language.</summary>
public sealed record View(int Width, bool Dark = false, string Language = "ko")
{
    public int Height => Width < 600 ? 844 : 900;

    public override string ToString() => $"{Width}-{(Dark ? "dark" : "light")}-{Language}";
}

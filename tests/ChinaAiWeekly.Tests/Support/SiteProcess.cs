using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
namespace ChinaAiWeekly.Tests.Support;

/// <summary>
/// The site as a reader meets it: a process of its own on a free port. Where it is given no data directory it has one of
/// its own, loaded with the sample issue, which goes with it.
/// </summary>
public sealed class SiteProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(300);

    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();
    private readonly bool ownsDirectory;

    private SiteProcess(Process process, Uri address, string dataDirectory, bool ownsDirectory)
    {
        this.ownsDirectory = ownsDirectory;
        this.process = process;
        Address = address;
        DataDirectory = dataDirectory;
    }

    public Uri Address { get; }

    public string DataDirectory { get; }

    /// <summary>Everything the site has printed, for links printed at start and for failure messages.</summary>
    public string Output => string.Join('\n', output);

    public static Task<SiteProcess> StartAsync(params string[] arguments) =>
        StartAsync(Directory.CreateTempSubdirectory("china-ai-weekly-browser-").FullName, ownsDirectory: true, arguments);

    /// <summary>On a data directory that there is, and that stays.</summary>
    public static Task<SiteProcess> StartOnAsync(string dataDirectory) => StartAsync(dataDirectory, ownsDirectory: false, []);

    /// <summary>Ends it as a fault of the machine would: at once, wherever it is.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Ends it as an operator does.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private static async Task<SiteProcess> StartAsync(string dataDirectory, bool ownsDirectory, string[] arguments)
    {
        var address = new Uri($"http://localhost:{FreePort()}");
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(WebAssembly()) ?? "",
        };
        foreach (var argument in (string[])[WebAssembly(), "--urls", address.ToString(), "--data-directory", dataDirectory, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";

        // It lives for seconds: compiling methods once more to measure them repays nothing here.
        start.Environment["DOTNET_TieredPGO"] = "0";
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        var site = new SiteProcess(process, address, dataDirectory, ownsDirectory);
        process.OutputDataReceived += (_, line) => site.output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => site.output.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await site.UntilReadyAsync();
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        if (ownsDirectory) Directory.Delete(DataDirectory, recursive: true);
    }

    private async Task UntilReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < StartLimit; await Task.Delay(100))
        {
            if (process.HasExited) break;
            try
            {
                if ((await client.GetAsync("/readyz")).StatusCode == HttpStatusCode.OK) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new InvalidOperationException("The site did not become ready:\n" + Output);
    }

    /// <summary>The site as built beside these tests, in the same configuration.</summary>
    private static string WebAssembly()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        return Repository.PathTo("src", "ChinaAiWeekly.Web", "bin", output.Parent?.Name ?? "Debug", output.Name, "ChinaAiWeekly.Web.dll");
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using System.Diagnostics;
using System.Text;

namespace ChinaAiWeekly.Tests.Support;

/// <summary>What a run of the command line left behind.</summary>
internal sealed record Finished(int Code, string Out, string Error);

/// <summary>The built command line, run as a process on a data directory of its own.</summary>
internal sealed class CommandLine : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "ChinaAiWeekly.Cli.dll");

    /// <summary>Holds the data directory and the files that a test writes.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("caw-cli-").FullName;

    public string DataDirectory => Path.Combine(Folder, "data");

    /// <summary>Writes a file into the folder and gives its path.</summary>
    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    public Task<Finished> Run(params string[] arguments) => Start("dotnet", [Program, .. arguments], null);

    /// <summary>Runs with a text on standard input.</summary>
    public Task<Finished> RunWithInput(string input, params string[] arguments) => Start("dotnet", [Program, .. arguments], input);

    /// <summary>Runs in a shell; <c>$CLI</c> is the command line.</summary>
    public Task<Finished> Shell(string script) => Start("bash", ["-c", script.Replace("$CLI", $"dotnet '{Program}'", StringComparison.Ordinal)], null);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private async Task<Finished> Start(string file, IReadOnlyList<string> arguments, string? input)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Folder,
        };
        start.Environment["ChinaAiWeekly__DataDirectory"] = DataDirectory;
        start.Environment.Remove("ChinaAiWeekly__Database");
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{file} does not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null) await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }
}

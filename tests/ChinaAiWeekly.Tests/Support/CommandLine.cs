extern alias Cli;

using System.Diagnostics;
using System.Text;
using Cli::ChinaAiWeekly.Cli;
using Microsoft.Data.Sqlite;

namespace ChinaAiWeekly.Tests.Support;

/// <summary>What a run of the command line left behind.</summary>
internal sealed record Finished(int Code, string Out, string Error);

/// <summary>
/// The command line on a data directory of its own: in this process, which spares the second or two that a start takes,
/// or as the process that a shell starts.
/// </summary>
internal sealed class CommandLine : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "ChinaAiWeekly.Cli.dll");

    /// <summary>Holds the data directory and the files that a test writes.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("caw-cli-").FullName;

    public string DataDirectory => Path.Combine(Folder, "data");

    public string PathTo(string name) => Path.Combine(Folder, name);

    /// <summary>Writes a file into the folder and gives its path.</summary>
    public string Write(string name, string text)
    {
        var path = PathTo(name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Runs here. Unlike a process it has the folder of the tests as its own: paths are to be whole.</summary>
    public async Task<Finished> Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var stores = arguments is ["import" or "export" or "rebuild" or "editors" or "check", ..] && !arguments.Contains("--data-directory");
        var code = await Application.RunAsync(stores ? [.. arguments, "--data-directory", DataDirectory] : arguments, new Terminal(output, error));

        // A process that ends closes its database, and with it folds the log into the file.
        SqliteConnection.ClearAllPools();
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs as a process in the folder, which knows the data directory by its environment.</summary>
    public Task<Finished> RunProcess(params string[] arguments) => Start("dotnet", [Program, .. arguments], null);

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

using System.CommandLine;
using System.Globalization;
using ChinaAiWeekly.Cli.Commands;

namespace ChinaAiWeekly.Cli;

/// <summary>The command line: which commands there are, and how whatever happens becomes an exit code without a stack trace.</summary>
internal static class Application
{
    /// <summary>The name that help and docs call it by.</summary>
    public const string Name = "china-ai-weekly";

    public static Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        return RunAsync(arguments, Terminal.Standard());
    }

    /// <summary>The same on a terminal of the caller's.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            var code = await InvokeAsync(arguments, terminal);
            await terminal.Out.FlushAsync();
            return code;
        }
        catch (OperationCanceledException)
        {
            Say(terminal, "cancelled");
        }
        catch (Exception problem)
        {
            // The last wall: a person at a shell gets a sentence, never a stack trace.
            Say(terminal, problem.Message);
        }
        return ExitCode.Storage;
    }

    /// <summary>The commands in the order of help and docs.</summary>
    private static RootCommand Commands(Terminal terminal)
    {
        var root = new RootCommand("Reads weekly research issues on China's AI sector and keeps their database.")
        {
            ParseCommand.Create(terminal),
            CheckCommand.Create(terminal),
            ImportCommand.Create(terminal),
            ExportCommand.Create(terminal),
            RebuildCommand.Create(terminal),
            EditorsCommand.Create(terminal),
            GenerateCommand.Create(terminal),
        };
        root.HelpName = Name;
        return root;
    }

    private static async Task<int> InvokeAsync(IReadOnlyList<string> arguments, Terminal terminal)
    {
        // A file name may begin with @: it is no file of arguments.
        var result = Commands(terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0)
        {
            foreach (var error in result.Errors)
                await terminal.Error.WriteLineAsync($"{Name}: {error.Message}");
            await terminal.Error.WriteLineAsync($"Try '{Name} --help'.");
            return ExitCode.Usage;
        }
        return await result.InvokeAsync(new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static void Say(Terminal terminal, string message)
    {
        try
        {
            terminal.Error.WriteLine($"{Name}: {message.ReplaceLineEndings(" ")}");
        }
        catch (IOException)
        {
            // Nowhere left to say it; the exit code still does.
        }
    }
}

using System.CommandLine;
using System.Globalization;
using ChinaAiWeekly.Synthesis;

namespace ChinaAiWeekly.Cli.Commands;

/// <summary><c>generate</c>: synthetic issues, each with what a careful reader takes from it beside it.</summary>
internal static class GenerateCommand
{
    public static Command Create(Terminal terminal)
    {
        var weeks = new Option<int>("--weeks") { Description = "How many issues, one a week (1 to 2000).", HelpName = "N", DefaultValueFactory = _ => 10 };
        var seed = new Option<int>("--seed") { Description = "The same seed makes the same files.", HelpName = "S", DefaultValueFactory = _ => 1 };
        var output = new Option<string>("--out") { Description = "An empty or new directory.", HelpName = "DIR", Required = true };
        var demo = new Option<bool>("--demo") { Description = "One desk whose figures develop week by week, instead of another editor each week." };
        weeks.Validators.Add(result =>
        {
            if (result.GetValue(weeks) is < 1 or > 2000)
                result.AddError("--weeks is a number from 1 to 2000.");
        });
        var command = new Command("generate", "Write synthetic issues and their truth as JSON.") { weeks, seed, output, demo };
        command.SetAction((result, cancel) => RunAsync(
            terminal,
            result.GetValue(weeks),
            result.GetValue(seed),
            result.GetRequiredValue(output),
            new SynthesisOptions(result.GetValue(demo) ? CorpusKind.Demo : CorpusKind.Varied),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, int weeks, int seed, string output, SynthesisOptions options, CancellationToken cancel)
    {
        if (OutputDirectory.Prepare(output) is { } problem)
        {
            await terminal.Error.WriteLineAsync($"{output}: {problem}");
            return ExitCode.Usage;
        }

        var issues = SyntheticCorpus.Generate(weeks, seed, options);
        await ProgressBar.ForEachAsync(terminal, "Writing", issues, issue => WriteAsync(output, issue, cancel), cancel);
        await terminal.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{issues.Count} issues written to {output}"));
        return ExitCode.Done;
    }

    private static async Task WriteAsync(string output, SyntheticIssue issue, CancellationToken cancel)
    {
        var path = Path.Combine(output, issue.FileName);
        await File.WriteAllBytesAsync(path, issue.Bytes, cancel);
        await File.WriteAllTextAsync(Path.ChangeExtension(path, ".json"), issue.TruthJson, cancel);
    }
}

using System.CommandLine;
using ChinaAiWeekly.Reports.Contract;

namespace ChinaAiWeekly.Cli.Commands;

/// <summary><c>parse FILE</c>: what the parser reads from one file, without a database.</summary>
internal static class ParseCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A Markdown issue; - reads standard input." };
        var date = SharedOptions.Date();
        var json = SharedOptions.Json();
        var command = new Command("parse", "Read one issue and print what it says.") { file, date, json };
        command.SetAction((result, cancel) =>
            RunAsync(terminal, result.GetRequiredValue(file), result.GetValue(date), result.GetValue(json), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string path, DateOnly? date, bool json, CancellationToken cancel)
    {
        var reader = new IssueFileReader(ShippedCatalog.Load());
        var source = await SourceFile.ReadAsync(path, reader.Limits.Bytes, cancel);
        if (source.Bytes is null)
        {
            await terminal.Error.WriteLineAsync($"{path}: {source.Problem}");
            return source.Code;
        }

        var issue = reader.Read(source, date);
        if (json)
            await terminal.Out.WriteLineAsync(ReportJson.ToText(issue));
        else if (!issue.IsRejected)
            foreach (var line in IssueSummary.Lines(issue))
                await terminal.Out.WriteLineAsync(line);
        foreach (var diagnostic in issue.Diagnostics)
            await terminal.Error.WriteLineAsync(DiagnosticLine.Of(path, diagnostic));
        return issue.IsRejected ? ExitCode.Rejected : ExitCode.Done;
    }
}

using System.CommandLine;
using System.Globalization;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store;

namespace ChinaAiWeekly.Cli.Commands;

/// <summary><c>import PATH…</c>: publishes issues. A file that is refused keeps no other from being stored.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Markdown issues, or directories whose *.md files are taken in the order of their names.",
            Arity = ArgumentArity.OneOrMore,
        };
        var date = SharedOptions.Date();
        var note = new Option<string?>("--note") { Description = "Why, shown in the list of revisions.", HelpName = "TEXT" };
        var directory = SharedOptions.DataDirectory();
        var database = SharedOptions.Database();
        var command = new Command("import", "Publish issues into the database.") { paths, date, note, directory, database };
        command.Validators.Add(result =>
        {
            if (result.GetValue(date) is not null && result.GetValue(paths) is { Length: > 1 })
                result.AddError("--date goes with one file.");
        });
        command.SetAction((result, cancel) => RunAsync(
            terminal,
            result.GetRequiredValue(paths),
            SharedOptions.Storage(result, directory, database),
            new PublishRequest("command line", result.GetValue(date), null, result.GetValue(note), LeavesWithdrawn: true),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string[] paths, StoreOptions storage, PublishRequest request, CancellationToken cancel)
    {
        await using var archive = await Archive.OpenAsync(terminal, storage, cancel);
        var files = paths.SelectMany(InDirectory).ToList();
        if (request.Date is not null && files.Count > 1)
        {
            await terminal.Error.WriteLineAsync("--date goes with one file.");
            return ExitCode.Usage;
        }

        var publisher = archive.Get<IssuePublisher>();
        var code = ExitCode.Done;
        await ProgressBar.ForEachAsync(terminal, "Importing", files, async path =>
            code = ExitCode.Worst(code, await ImportAsync(terminal, publisher, path, request, cancel)), cancel);
        return code;
    }

    private static async Task<int> ImportAsync(Terminal terminal, IssuePublisher publisher, string path, PublishRequest request, CancellationToken cancel)
    {
        var source = await SourceFile.ReadAsync(path, ReportLimits.Default.Bytes, cancel);
        if (source.Bytes is null)
        {
            await terminal.Error.WriteLineAsync($"{path}: {source.Problem}");
            return source.Code;
        }

        var outcome = await publisher.PublishAsync(source.Bytes, request with { FileName = source.Name }, cancel);
        foreach (var diagnostic in outcome.Diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Info))
            await terminal.Error.WriteLineAsync(DiagnosticLine.Of(path, diagnostic));
        await terminal.Out.WriteLineAsync(Line(path, outcome));
        return outcome.Status switch
        {
            PublishStatus.Published or PublishStatus.Unchanged => ExitCode.Done,
            PublishStatus.Rejected or PublishStatus.Withdrawn => ExitCode.Rejected,
            _ => ExitCode.Storage,
        };
    }

    private static string Line(string path, PublishOutcome outcome)
    {
        var what = outcome.Status switch
        {
            PublishStatus.Published => "published",
            PublishStatus.Unchanged => "unchanged",
            PublishStatus.Rejected => "rejected",
            PublishStatus.Withdrawn => "not published: an editor withdrew it; publish it again on the desk, or import a corrected text",
            PublishStatus.Conflict => "not published: another revision came first",
            _ => "not published: another writer is busy, try again",
        };
        return outcome is { Date: { } date, Revision: { } revision }
            ? string.Create(CultureInfo.InvariantCulture, $"{path}: {what}, {date:yyyy-MM-dd} revision {revision}")
            : $"{path}: {what}";
    }

    private static IEnumerable<string> InDirectory(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.md").Order(StringComparer.Ordinal) : [path];
}

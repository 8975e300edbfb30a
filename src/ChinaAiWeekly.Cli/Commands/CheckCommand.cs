using System.CommandLine;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Drift;
using ChinaAiWeekly.Store;

namespace ChinaAiWeekly.Cli.Commands;

/// <summary><c>check FILE…</c>: diagnostics and coverage as a compiler prints them; nothing is stored.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Markdown issues; - reads standard input.", Arity = ArgumentArity.OneOrMore };
        var against = new Option<bool>("--against") { Description = "Compare with the published issues of the database, and read with its companies." };
        var strict = new Option<bool>("--strict") { Description = "Exit with 3 where there are warnings." };
        var date = SharedOptions.Date();
        var json = SharedOptions.Json();
        var directory = SharedOptions.DataDirectory();
        var database = SharedOptions.Database();
        var command = new Command("check", "Print what is wrong with issues, and how much of them became data.")
        {
            files, against, strict, date, json, directory, database,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(date) is not null && result.GetValue(files) is { Length: > 1 })
                result.AddError("--date goes with one file.");
        });
        command.SetAction((result, cancel) => RunAsync(
            terminal,
            result.GetRequiredValue(files),
            result.GetValue(against) ? SharedOptions.Storage(result, directory, database) : null,
            new Wish(result.GetValue(date), result.GetValue(json), result.GetValue(strict)),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string[] paths, StoreOptions? against, Wish wish, CancellationToken cancel)
    {
        await using var archive = against is null ? null : await Archive.OpenExistingAsync(terminal, against, cancel);
        var reader = new IssueFileReader(archive is null ? ShippedCatalog.Load() : await archive.CatalogAsync(cancel));
        var checks = new List<CheckedFile>();
        var code = ExitCode.Done;
        foreach (var path in paths)
        {
            var source = await SourceFile.ReadAsync(path, reader.Limits.Bytes, cancel);
            if (source.Bytes is null)
            {
                await terminal.Error.WriteLineAsync($"{path}: {source.Problem}");
                code = ExitCode.Worst(code, source.Code);
                continue;
            }

            var issue = reader.Read(source, wish.Date);
            var checkedFile = Check(path, issue, archive is null ? [] : await archive.HistoryAsync(reader, issue.Head.Date, cancel));
            checks.Add(checkedFile);
            code = ExitCode.Worst(code, Code(checkedFile, wish.Strict));
            if (!wish.Json)
                foreach (var line in checkedFile.Lines())
                    await terminal.Out.WriteLineAsync(line);
        }

        if (wish.Json)
            await CheckJson.WriteAsync(terminal.Out, checks);
        return code;
    }

    private static CheckedFile Check(string path, ParsedIssue issue, IReadOnlyList<PastIssue> history)
    {
        var others = history.Where(past => past.Date != issue.Head.Date).ToList();
        IEnumerable<Diagnostic> drift = issue.IsRejected ? [] : IssueDrift.Check(issue, others);
        return new(path, issue, [.. issue.Diagnostics.Concat(drift).OrderBy(diagnostic => diagnostic.Span.Line).ThenBy(diagnostic => diagnostic.Span.Column)]);
    }

    private static int Code(CheckedFile file, bool strict) => file.Diagnostics.Select(diagnostic => diagnostic.Severity).DefaultIfEmpty().Max() switch
    {
        Severity.Error => ExitCode.Rejected,
        Severity.Warning when strict => ExitCode.Warnings,
        _ => ExitCode.Done,
    };

    private sealed record Wish(DateOnly? Date, bool Json, bool Strict);
}

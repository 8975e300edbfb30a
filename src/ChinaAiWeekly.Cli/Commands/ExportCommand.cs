using System.CommandLine;
using System.Globalization;
using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Record;

namespace ChinaAiWeekly.Cli.Commands;

/// <summary><c>export</c>: what is published, in the form of <c>data/</c>, so that another database can be made of it.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var output = new Option<string>("--out") { Description = "An empty or new directory.", HelpName = "DIR", Required = true };
        var directory = SharedOptions.DataDirectory();
        var database = SharedOptions.Database();
        var command = new Command("export", "Write the published issues and the companies as files.") { output, directory, database };
        command.SetAction((result, cancel) =>
            RunAsync(terminal, result.GetRequiredValue(output), SharedOptions.Storage(result, directory, database), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string output, StoreOptions storage, CancellationToken cancel)
    {
        if (OutputDirectory.Prepare(output) is { } problem)
        {
            await terminal.Error.WriteLineAsync($"{output}: {problem}");
            return ExitCode.Usage;
        }

        await using var archive = await Archive.OpenExistingAsync(terminal, storage, cancel);
        var catalog = await archive.CatalogAsync(cancel);
        await using (var companies = File.Create(Path.Combine(output, "companies.json")))
            CompanyCatalog.Write(companies, catalog.Companies);
        var issues = Directory.CreateDirectory(Path.Combine(output, "issues"));
        var count = 0;
        await foreach (var revision in archive.PublishedAsync().WithCancellation(cancel))
        {
            await File.WriteAllBytesAsync(Path.Combine(issues.FullName, FileName(revision)), revision.Bytes, cancel);
            count++;
        }

        await terminal.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count} issues and {catalog.Companies.Count} companies written to {output}"));
        return ExitCode.Done;
    }

    private static string FileName(Revision revision) => string.Create(CultureInfo.InvariantCulture, $"{revision.IssueDate:yyyy-MM-dd}.md");
}

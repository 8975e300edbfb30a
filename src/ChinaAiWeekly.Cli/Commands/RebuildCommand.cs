using System.CommandLine;
using System.Globalization;
using ChinaAiWeekly.Store;

namespace ChinaAiWeekly.Cli.Commands;

/// <summary><c>rebuild</c>: reads every published revision again and replaces what was derived from it.</summary>
internal static class RebuildCommand
{
    public static Command Create(Terminal terminal)
    {
        var directory = SharedOptions.DataDirectory();
        var database = SharedOptions.Database();
        var command = new Command("rebuild", "Derive everything anew from the published revisions.") { directory, database };
        command.SetAction((result, cancel) => RunAsync(terminal, SharedOptions.Storage(result, directory, database), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, StoreOptions storage, CancellationToken cancel)
    {
        await using var archive = await Archive.OpenExistingAsync(terminal, storage, cancel);
        var outcome = await archive.Get<ProjectionRebuilder>().RebuildAllAsync(cancel);
        foreach (var date in outcome.Kept)
            await terminal.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}: kept as it was read before, the parser refuses it now"));
        await terminal.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"issues rebuilt: {outcome.Rebuilt.Count}"));
        return outcome.Kept.Count == 0 ? ExitCode.Done : ExitCode.Rejected;
    }
}

using System.Diagnostics;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ChinaAiWeekly.Tests.Store;

/// <summary>A command that is killed at any moment leaves each issue wholly there or wholly absent.</summary>
public sealed class KilledImportTests
{
    private const int Kills = 6;
    private const int Weeks = 10;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Leaves_each_issue_whole_or_absent_and_the_next_start_clean()
    {
        var folder = Directory.CreateTempSubdirectory("caw-weeks-");
        for (var week = 0; week < Weeks; week++) await File.WriteAllBytesAsync(Path.Combine(folder.FullName, $"{Sample.Date.AddDays(7 * week):yyyy-MM-dd}.md"), Sample.Bytes, Cancellation);
        var writing = await ImportAllAsync(folder.FullName);

        for (var kill = 1; kill <= Kills; kill++)
        {
            await using var database = TestDatabase.CreateEmpty(Engine.Sqlite);
            using (var import = Start(database, folder.FullName))
            {
                // From the first moments of the file, whose schema is being made, to about the last issue.
                await BeginningAsync(database);
                await Task.Delay(writing * (kill - 1) / (Kills - 1), Cancellation);
                import.Kill();
                await import.WaitForExitAsync(Cancellation);
            }

            await database.Get<StoreStartup>().PrepareAsync(Cancellation);

            var (issues, complete) = await CountAsync(database);
            complete.Should().Be(issues, "kill {0} of {1}", kill, Kills);
            var next = await database.Get<IssuePublisher>().PublishAsync(Sample.Bytes, new PublishRequest("a", Sample.Date.AddDays(-7)), Cancellation);
            next.Status.Should().Be(PublishStatus.Published);
        }

        folder.Delete(recursive: true);
    }

    /// <summary>How long an import writes that nobody kills.</summary>
    private static async Task<TimeSpan> ImportAllAsync(string folder)
    {
        await using var database = TestDatabase.CreateEmpty(Engine.Sqlite);
        using var import = Start(database, folder);
        await BeginningAsync(database);
        var watch = Stopwatch.StartNew();
        await import.WaitForExitAsync(Cancellation);
        import.ExitCode.Should().Be(0);
        (await CountAsync(database)).Should().Be((Weeks, Weeks));
        return watch.Elapsed;
    }

    /// <summary>The runtime starts for longer than it writes; what it does before there is a file can be killed without harm.</summary>
    private static async Task BeginningAsync(TestDatabase database)
    {
        while (!File.Exists(database.Options.DatabaseFile)) await Task.Delay(1, Cancellation);
    }

    private static Process Start(TestDatabase database, string folder)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "ChinaAiWeekly.Cli.dll"), "import", folder, "--data-directory", database.Options.DataPath];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>How many issues there are, and how many of them have their revision and all their rows.</summary>
    private static async Task<(int Issues, int Complete)> CountAsync(TestDatabase database)
    {
        SqliteConnection.ClearAllPools();
        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        var issues = await db.Issues.CountAsync(Cancellation);
        var complete = await db.Issues.CountAsync(
            issue => db.Revisions.Any(row => row.IssueDate == issue.Date)
                && db.PublishedIssues.Any(row => row.IssueDate == issue.Date)
                && db.Returns.Count(row => row.IssueDate == issue.Date) == 21
                && db.News.Count(row => row.IssueDate == issue.Date) == 14,
            Cancellation);
        return (issues, complete);
    }
}

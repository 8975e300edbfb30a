using Spectre.Console;

namespace ChinaAiWeekly.Cli;

/// <summary>A bar on standard error while a person watches, nothing otherwise.</summary>
internal static class ProgressBar
{
    /// <summary>Runs <paramref name="work"/> for each item in turn; what it returns is said once its bar is out of the way.</summary>
    public static async Task ForEachAsync<T>(
        Terminal terminal, string title, IReadOnlyList<T> items, Func<T, Task> work, CancellationToken cancel)
    {
        if (!terminal.IsWatched || items.Count < 2)
        {
            foreach (var item in items)
                await Step(item);
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        await console.Progress().AutoClear(true).StartAsync(async progress =>
        {
            var task = progress.AddTask(Markup.Escape(title), maxValue: items.Count);
            foreach (var item in items)
            {
                await Step(item);
                task.Increment(1);
            }
        });

        Task Step(T item)
        {
            cancel.ThrowIfCancellationRequested();
            return work(item);
        }
    }
}

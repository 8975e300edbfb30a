using System.Text;

namespace ChinaAiWeekly.Cli;

/// <summary>Where a command writes: results to <paramref name="Out"/>, everything about the work itself to <paramref name="Error"/>. UTF-8, LF.</summary>
internal sealed record Terminal(TextWriter Out, TextWriter Error)
{
    /// <summary>True where a person watches the messages, so that progress may be drawn.</summary>
    public bool IsWatched { get; init; }

    public static Terminal Standard() => new(
        Writer(Console.OpenStandardOutput(), flush: false),
        Writer(Console.OpenStandardError(), flush: true))
    {
        IsWatched = !Console.IsErrorRedirected,
    };

    private static StreamWriter Writer(Stream stream, bool flush) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = flush, NewLine = "\n" };
}

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ChinaAiWeekly.Store;

namespace ChinaAiWeekly.Cli;

/// <summary>Options that several commands take, each worded once.</summary>
internal static class SharedOptions
{
    public static Option<bool> Json() => new("--json") { Description = "Print JSON, alone on standard output." };

    public static Option<DateOnly?> Date() => new("--date")
    {
        Description = "The issue's date; beats every date in the file.",
        HelpName = "yyyy-MM-dd",
        CustomParser = ParseDate,
    };

    public static Option<string?> DataDirectory() => new("--data-directory")
    {
        Description = "Where the data are kept [default: $ChinaAiWeekly__DataDirectory, else the user's application data].",
        HelpName = "DIR",
    };

    public static Option<string?> Database() => new("--database")
    {
        Description = "A PostgreSQL connection string; without it the SQLite file in the data directory [default: $ChinaAiWeekly__Database].",
        HelpName = "CONNECTION",
    };

    /// <summary>The store that the options name, then the environment, then the defaults. Nothing is seeded by the command line.</summary>
    public static StoreOptions Storage(ParseResult result, Option<string?> directory, Option<string?> database) => new(
        result.GetValue(directory) ?? Environment.GetEnvironmentVariable("ChinaAiWeekly__DataDirectory"),
        result.GetValue(database) ?? Environment.GetEnvironmentVariable("ChinaAiWeekly__Database"));

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        result.AddError($"'{text}' is no date of the form yyyy-MM-dd.");
        return null;
    }
}

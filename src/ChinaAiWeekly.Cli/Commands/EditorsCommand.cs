using System.CommandLine;
using System.CommandLine.Parsing;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;

namespace ChinaAiWeekly.Cli.Commands;

/// <summary><c>editors …</c>: who may sign in, for an operator at the shell. Nobody ever sets a password for somebody else.</summary>
internal static class EditorsCommand
{
    public static Command Create(Terminal terminal) => new("editors", "Say who may sign in, upload and publish.")
    {
        Add(terminal), List(terminal), Disable(terminal), ResetPassword(terminal), Token(terminal),
    };

    private static Command Add(Terminal terminal)
    {
        var email = Email();
        var role = new Option<string>("--role") { Description = "Reader, Editor or Admin.", HelpName = "ROLE", DefaultValueFactory = _ => Roles.Editor, CustomParser = ParseRole };
        var site = Site();
        return Command(
            terminal,
            new("add", "Invite somebody: prints a link by which they choose a password, once and within 24 hours.") { email, role, site },
            Archive.OpenAsync,
            (desk, result, cancel) => desk.AddAsync(result.GetRequiredValue(email), result.GetRequiredValue(role), SiteOf(result, site), cancel));
    }

    private static Command List(Terminal terminal) => Command(
        terminal,
        new("list", "Print every account with role, state and date of creation."),
        Archive.OpenExistingAsync,
        (desk, _, cancel) => desk.ListAsync(cancel));

    private static Command Disable(Terminal terminal)
    {
        var email = Email();
        return Command(
            terminal,
            new("disable", "End somebody's sessions and tokens and let them in no more; their history stays.") { email },
            Archive.OpenExistingAsync,
            (desk, result, cancel) => desk.DisableAsync(result.GetRequiredValue(email), cancel));
    }

    private static Command ResetPassword(Terminal terminal)
    {
        var email = Email();
        var site = Site();
        return Command(
            terminal,
            new("reset-password", "Print a link by which somebody chooses a new password, once and within 24 hours.") { email, site },
            Archive.OpenExistingAsync,
            (desk, result, cancel) => desk.ResetPasswordAsync(result.GetRequiredValue(email), SiteOf(result, site), cancel));
    }

    private static Command Token(Terminal terminal)
    {
        var email = Email();
        var name = new Option<string>("--name") { Description = "What the token is for, as its owner's account page lists it.", HelpName = "TEXT", DefaultValueFactory = _ => "command line" };
        return Command(
            terminal,
            new("token", "Print a new token for the upload API. It is shown this once.") { email, name },
            Archive.OpenExistingAsync,
            (desk, result, cancel) => desk.TokenAsync(result.GetRequiredValue(email), result.GetRequiredValue(name), cancel));
    }

    private static Command Command(
        Terminal terminal,
        Command command,
        Func<Terminal, StoreOptions, CancellationToken, Task<Archive>> open,
        Func<EditorsDesk, ParseResult, CancellationToken, Task<int>> run)
    {
        var (directory, database) = (SharedOptions.DataDirectory(), SharedOptions.Database());
        command.Add(directory);
        command.Add(database);
        command.SetAction(async (result, cancel) =>
        {
            await using var archive = await open(terminal, SharedOptions.Storage(result, directory, database), cancel);
            return await run(new EditorsDesk(terminal, archive), result, cancel);
        });
        return command;
    }

    private static Argument<string> Email() => new("EMAIL")
    {
        Description = "The address by which somebody signs in.",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (!AccountDirectory.IsAddress(text)) result.AddError($"'{text}' is no e-mail address.");
            return text;
        },
    };

    private static Option<Uri?> Site() => new("--site")
    {
        Description = "Where the site is reached [default: $ChinaAiWeekly__PublicAddress, else http://localhost:5080].",
        HelpName = "ADDRESS",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)) return address;
            result.AddError($"'{text}' is no address of a site.");
            return null;
        },
    };

    private static Uri SiteOf(ParseResult result, Option<Uri?> site) =>
        result.GetValue(site) ?? new Uri(Environment.GetEnvironmentVariable("ChinaAiWeekly__PublicAddress") ?? "http://localhost:5080");

    private static string ParseRole(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Roles.All.FirstOrDefault(role => role.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } known) return known;
        result.AddError($"'{text}' is no role: {string.Join(", ", Roles.All)}.");
        return Roles.Reader;
    }
}

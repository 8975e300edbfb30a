namespace ChinaAiWeekly.Store.Editing;

/// <summary>Who did what to what and when. Rows are only ever added: the database refuses anything else.</summary>
public sealed class AuditEntry
{
    /// <summary>Rises with time (version 7).</summary>
    public Guid Id { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>E-mail address, or the name of the program (cli, schedule).</summary>
    public required string Actor { get; set; }

    /// <summary>One of <see cref="AuditAction"/>.</summary>
    public required string Action { get; set; }

    /// <summary>What it was done to: an issue's date, a company's slug, an account.</summary>
    public required string Subject { get; set; }
    public string? Detail { get; set; }

    /// <summary>A row for the log, to be added in the transaction of what it tells.</summary>
    internal static AuditEntry Of(DateTimeOffset at, string actor, string action, string subject, string? detail) =>
        new() { Id = Guid.CreateVersion7(at), At = at.UtcDateTime, Actor = actor, Action = action, Subject = subject, Detail = detail };
}

namespace ChinaAiWeekly.Store.Editing;

/// <summary>The actions an audit row can name; stable, because the log is kept for ever.</summary>
public static class AuditAction
{
    public const string SignIn = "account.signIn";
    public const string SignInFailed = "account.signInFailed";
    public const string SignOut = "account.signOut";
    public const string AccountInvited = "account.invited";
    public const string AccountCreated = "account.created";
    public const string AccountDisabled = "account.disabled";
    public const string PasswordChanged = "account.passwordChanged";
    public const string PasskeyAdded = "account.passkeyAdded";
    public const string PasskeyRemoved = "account.passkeyRemoved";
    public const string TokenIssued = "token.issued";
    public const string TokenRevoked = "token.revoked";
    public const string Uploaded = "draft.uploaded";
    public const string DraftChanged = "draft.changed";
    public const string DraftDiscarded = "draft.discarded";
    public const string DraftTakenUp = "draft.takenUp";
    public const string Scheduled = "draft.scheduled";
    public const string Published = "issue.published";
    public const string Restored = "issue.restored";
    public const string Unpublished = "issue.unpublished";
    public const string Republished = "issue.republished";
    public const string CompanyChanged = "company.changed";
    public const string CompaniesMerged = "company.merged";
    public const string ErrorReported = "figure.reported";
    public const string ErrorClosed = "figure.closed";

    public static IReadOnlyList<string> All { get; } =
    [
        SignIn, SignInFailed, SignOut, AccountInvited, AccountCreated, AccountDisabled, PasswordChanged, PasskeyAdded, PasskeyRemoved, TokenIssued, TokenRevoked,
        Uploaded, DraftChanged, DraftDiscarded, DraftTakenUp, Scheduled, Published, Restored, Unpublished, Republished,
        CompanyChanged, CompaniesMerged, ErrorReported, ErrorClosed,
    ];
}

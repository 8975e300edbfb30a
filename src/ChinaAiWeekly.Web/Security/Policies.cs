namespace ChinaAiWeekly.Web.Security;

/// <summary>Names of what a request must be allowed to do, and of the limits on how often.</summary>
internal static class Policies
{
    /// <summary>Editors and admins.</summary>
    public const string Edit = "edit";

    /// <summary>Admins alone.</summary>
    public const string Administer = "administer";

    /// <summary>The upload API: a bearer token of an editor.</summary>
    public const string Upload = "upload";

    public const string SignInRate = "signInRate";
    public const string UploadRate = "uploadRate";
    public const string ReportRate = "reportRate";
}

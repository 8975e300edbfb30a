namespace ChinaAiWeekly.Store.Accounts;

/// <summary>One key of the ring that protects cookies and form tokens, kept in the database so that restarts and sister processes share it.</summary>
public sealed class DataProtectionKey
{
    /// <summary>The key's own name, which holds its id.</summary>
    public required string FriendlyName { get; set; }
    public required string Xml { get; set; }
}

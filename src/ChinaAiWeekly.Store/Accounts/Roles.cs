namespace ChinaAiWeekly.Store.Accounts;

/// <summary>What an account may do. An admin may do what an editor may; an editor what a reader may.</summary>
public static class Roles
{
    public const string Admin = "Admin";
    public const string Editor = "Editor";
    public const string Reader = "Reader";

    public static IReadOnlyList<string> All { get; } = [Admin, Editor, Reader];
}

namespace ChinaAiWeekly.Store.Views;

/// <summary>The segments that companies belong to.</summary>
public static class Segments
{
    /// <summary>In the order in which pages show them.</summary>
    public static IReadOnlyList<string> All { get; } = ["bigTech", "softwareCloud", "autonomyRobotics", "semiconductor", "other"];

    /// <summary>The segment that an address names; null where it names none.</summary>
    public static string? Find(string? name) => All.FirstOrDefault(known => known == name);

    /// <summary>A segment's place; what has none stands last.</summary>
    public static int Order(string? segment) => All.TakeWhile(known => known != segment).Count();
}

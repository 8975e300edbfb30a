namespace ChinaAiWeekly.Web.Figures;

/// <summary>The shade of a cell of the heat map by the size of its change: 0–2, 2–5, 5–9, 9 and more percent.</summary>
public static class HeatStep
{
    private static readonly decimal[] From = [0, 2, 5, 9];

    /// <summary>u1 … u4 for rises, d1 … d4 for falls, z0 for neither.</summary>
    public static string Class(decimal percent)
    {
        var size = Math.Abs(percent);
        return percent == 0 ? "z0" : (percent > 0 ? "u" : "d") + From.Count(step => size >= step);
    }

    /// <summary>The key in words, falls first: class and text of each step.</summary>
    public static IReadOnlyList<(string Class, string Text)> Key { get; } =
    [
        ("d4", "▼ 9+"), ("d3", "5–9"), ("d2", "2–5"), ("d1", "0–2"), ("u1", "0–2"), ("u2", "2–5"), ("u3", "5–9"), ("u4", "▲ 9+"),
    ];
}

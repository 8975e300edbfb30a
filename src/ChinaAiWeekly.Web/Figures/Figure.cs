using ChinaAiWeekly.Charts;

namespace ChinaAiWeekly.Web.Figures;

/// <summary>A picture and the words above it.</summary>
/// <param name="Title">What the figures show where they show something, else what they are.</param>
/// <param name="Sub">Measure, period and unit.</param>
/// <param name="Plot">Null where the figures contradict each other or there are none: a table stands alone then.</param>
public sealed record Figure(string Title, string Sub, Plot? Plot);

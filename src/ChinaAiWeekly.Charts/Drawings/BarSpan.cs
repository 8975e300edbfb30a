using ChinaAiWeekly.Charts.Scenes;

namespace ChinaAiWeekly.Charts.Drawings;

/// <summary>A bar's value and the px that its label takes beyond its end.</summary>
internal readonly record struct BarExtent(double Value, double LabelWidth);

/// <summary>
/// Where zero stands and how long one unit is, so that bars with their labels fit exactly between two margins:
/// the longest scale at which everything stays inside.
/// </summary>
internal sealed record BarSpan(Place Zero, double PercentPerUnit, double Cap)
{
    public bool IsCut(double value) => Math.Abs(value) > Cap;

    /// <summary>The end of a bar; a value beyond the cap ends at the cap.</summary>
    public Place End(double value) => new(Zero.Percent + Math.Clamp(value, -Cap, Cap) * PercentPerUnit);

    /// <summary>
    /// <paramref name="offset"/> px are taken on the left (by names); <paramref name="leftRoom"/> and
    /// <paramref name="rightRoom"/> px at least are kept free on each side of zero.
    /// </summary>
    public static BarSpan Fit(double width, double offset, double leftRoom, double rightRoom, IReadOnlyList<BarExtent> bars, bool cutsOutliers)
    {
        var cap = cutsOutliers ? Outliers.Cap(bars.Select(bar => Math.Abs(bar.Value))) : double.MaxValue;
        var longest = bars.Select(bar => Math.Min(Math.Abs(bar.Value), cap)).DefaultIfEmpty(0).Max();
        var low = 0.0;
        var high = longest > 0 ? width / longest : 0;
        for (var i = 0; i < 60 && longest > 0; i++)
        {
            var middle = (low + high) / 2;
            if (Side(-1, middle, leftRoom) + Side(1, middle, rightRoom) <= width - offset)
                low = middle;
            else
                high = middle;
        }

        return new BarSpan(Place.Share(offset + Side(-1, low, leftRoom), width), low / width * 100, cap);

        double Side(int sign, double pxPerUnit, double room) => bars
            .Where(bar => sign < 0 ? bar.Value < 0 : bar.Value >= 0)
            .Select(bar => Math.Min(Math.Abs(bar.Value), cap) * pxPerUnit + bar.LabelWidth)
            .Append(room).Max();
    }
}

/// <summary>Decides when a few values are so large that drawing them to scale would hide all others.</summary>
internal static class Outliers
{
    private const double Factor = 6;

    /// <summary>
    /// The length at which bars are cut: half as much again as the largest ordinary value. A value is out of the
    /// ordinary when it and all above it, at most a quarter of them, are more than six times the next one below.
    /// </summary>
    public static double Cap(IEnumerable<double> absoluteValues)
    {
        var sorted = absoluteValues.Order().ToList();
        for (var i = sorted.Count - 1; i >= 2 && i >= sorted.Count * 0.75 - 1; i--)
        {
            if (sorted[i - 1] > 0 && sorted[i] / sorted[i - 1] > Factor)
                return sorted[i - 1] * 1.5;
        }

        return double.MaxValue;
    }
}

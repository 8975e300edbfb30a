namespace ChinaAiWeekly.Charts;

/// <summary>Maps values to places in a straight line. Where there is nothing to tell apart, everything is at the start.</summary>
internal readonly record struct Scale(double From, double To, double Start, double End)
{
    public double At(double value)
    {
        // Halved before subtracting, so that the widest range of doubles does not overflow.
        var share = (value / 2 - From / 2) / (To / 2 - From / 2);
        var place = Start + share * (End - Start);
        return double.IsFinite(place) ? place : Start;
    }

    /// <summary>The same, for a value outside the range put at its nearer end.</summary>
    public double Within(double value) => At(Math.Clamp(value, Math.Min(From, To), Math.Max(From, To)));
}

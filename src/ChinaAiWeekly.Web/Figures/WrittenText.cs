using System.Text.RegularExpressions;

namespace ChinaAiWeekly.Web.Figures;

/// <summary>
/// A line that may hold the report's own words, such as a title with a market's name in it, cut so that a page in another
/// language can mark them, for voices, fonts and translators.
/// </summary>
public static partial class WrittenText
{
    /// <summary>The pieces in order, each with whether it is Korean.</summary>
    public static IEnumerable<(string Text, bool IsKorean)> Pieces(string text) =>
        Korean().Split(text).Where(piece => piece.Length > 0).Select(piece => (piece, Korean().IsMatch(piece)));

    /// <summary>From a Hangul letter to the last one before a mark that ends the run.</summary>
    [GeneratedRegex("([가-힣](?:[^,;:()]*[가-힣])?)")]
    private static partial Regex Korean();
}

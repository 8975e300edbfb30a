namespace ChinaAiWeekly.Synthesis.Wording;

/// <summary>The form that a Korean particle takes behind a word: 은 behind a final consonant, 는 behind a vowel.</summary>
internal static class Particle
{
    /// <param name="word">The word as it is written.</param>
    /// <param name="pair">With a final consonant, a slash, without one: <c>은/는</c>. A text without a slash is kept.</param>
    public static string Behind(string word, string pair)
    {
        var slash = pair.IndexOf('/');
        if (slash < 0) return pair;
        var final = Final(word);
        var closed = pair.StartsWith('으') ? final is Sound.Consonant : final is not Sound.Vowel;
        return closed ? pair[..slash] : pair[(slash + 1)..];
    }

    private enum Sound { Vowel, Consonant, L }

    private static Sound Final(string word)
    {
        var bare = word.AsSpan();
        if (bare.EndsWith(")") && word.LastIndexOf('(') is > 0 and var open) bare = bare[..open].TrimEnd();
        for (var at = bare.Length - 1; at >= 0; at--)
        {
            var letter = bare[at];
            if (letter is >= '가' and <= '힣')
            {
                var tail = (letter - '가') % 28;
                return tail == 0 ? Sound.Vowel : tail == 8 ? Sound.L : Sound.Consonant;
            }
            if (letter is '1' or '7' or '8' or 'l' or 'L') return Sound.L;
            if (letter is '0' or '3' or '6' or 'm' or 'M' or 'n' or 'N' or 'g' or 'k' or 't' or 'p') return Sound.Consonant;
            if (char.IsLetterOrDigit(letter) || letter == '%') return Sound.Vowel;
        }
        return Sound.Vowel;
    }
}

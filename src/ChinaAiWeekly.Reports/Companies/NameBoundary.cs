namespace ChinaAiWeekly.Reports.Companies;

/// <summary>
/// Says whether a stretch of text that spells a name is that name. A Latin name does not stand inside a Latin word or
/// identifier, a Hangul name only at the start of a word; a Hangul name of one or two syllables takes nothing behind it
/// but particles and words that are written on to names, so 메타버스 and 애플리케이션 are no companies; one of three
/// syllables takes two more of any kind, so that 인스퍼레이션 is none.
/// </summary>
internal sealed class NameBoundary
{
    private readonly string spelling;
    private const int LongestUnknownTail = 2;
    private readonly bool strictTail;
    private readonly bool shortTail;
    private readonly bool exactCase;
    private readonly bool needsCapital;

    public NameBoundary(string spelling)
    {
        this.spelling = spelling;
        var letters = spelling.Where(char.IsAsciiLetter).ToList();
        var latinOnly = spelling.All(c => c < '\u0250');
        strictTail = IsHangul(spelling[^1]) && spelling.Count(IsHangul) <= 2;
        shortTail = IsHangul(spelling[^1]) && spelling.Count(IsHangul) == 3;
        exactCase = latinOnly && (letters.Count <= 3 || (letters.Count == 4 && letters.All(char.IsAsciiLetterUpper)));
        needsCapital = latinOnly && letters.Any(char.IsAsciiLetterUpper);
    }

    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    /// <summary>A letter or digit of a script with word boundaries other than Hangul.</summary>
    public static bool IsLatin(char c) =>
        char.IsAsciiLetterOrDigit(c) || c is '_' || (c is >= '\u00C0' and < '\u0600' && char.IsLetterOrDigit(c)) || (c is >= '\uFF10' and <= '\uFF5A' && char.IsAsciiLetterOrDigit(NameKey.Narrow(c)));

    /// <summary>Whether <paramref name="text"/> up to <paramref name="end"/> is the name, a word having begun at <paramref name="start"/>.</summary>
    public bool Allows(ReadOnlySpan<char> text, int start, int end) => EndsName(text, end) && HasItsCase(text[start..end]);

    /// <summary>Whether a name of any script may begin at <paramref name="start"/>.</summary>
    public static bool BeginsWord(ReadOnlySpan<char> text, int start)
    {
        if (start == 0)
            return true;
        var (before, first) = (text[start - 1], text[start]);
        if (IsHangul(first))
            return !IsHangul(before) && !char.IsAsciiDigit(before);
        if (!IsLatin(first))
            return true;
        var inner = start > 1 && IsLatin(text[start - 2]);
        return before switch
        {
            '.' or '@' => !inner,
            '-' => !(inner && char.IsAsciiDigit(text[start - 2])),
            _ => !IsLatin(before),
        };
    }

    /// <summary>The end of the run of Hangul or Latin at <paramref name="at"/>, behind which the next name may begin.</summary>
    public static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        if (IsHangul(text[at]))
            while (end < text.Length && IsHangul(text[end]))
                end++;
        else if (IsLatin(text[at]))
            while (end < text.Length && IsLatin(text[end]))
                end++;
        return end;
    }

    private bool EndsName(ReadOnlySpan<char> text, int end)
    {
        if (end == text.Length)
            return true;
        if (IsLatin(text[end - 1]))
            return !IsLatin(text[end]);
        return (!strictTail && !(shortTail && Run(text[end..]) > LongestUnknownTail)) || Particles.Cover(text[end..]);
    }

    /// <summary>How many syllables of Hangul follow, up to one more than a name of three may have behind it.</summary>
    private static int Run(ReadOnlySpan<char> rest)
    {
        var run = 0;
        while (run < rest.Length && run <= LongestUnknownTail && IsHangul(rest[run]))
            run++;
        return run;
    }

    /// <summary>Acronyms as they are (NIO); other names in any case but not all small: meta and seer are words.</summary>
    private bool HasItsCase(ReadOnlySpan<char> found)
    {
        if (exactCase)
        {
            for (var at = 0; at < found.Length; at++)
                if (NameKey.Narrow(found[at]) != spelling[at])
                    return false;
            return true;
        }
        return !needsCapital || found.ContainsAnyInRange('A', 'Z') || found.ContainsAnyInRange('\uFF21', '\uFF3A');
    }
}

namespace ChinaAiWeekly.Reports.Values;

/// <summary>Words around a quantity that bound or soften it.</summary>
internal static class Qualifiers
{
    private static readonly (string Word, Qualifier Means)[] LeadingWords =
    [
        ("약", Qualifier.Approximate), ("대략", Qualifier.Approximate), ("거의", Qualifier.Approximate), ("근", Qualifier.Approximate), ("어림잡아", Qualifier.Approximate), ("约", Qualifier.Approximate), ("逾", Qualifier.MoreThan), ("추정", Qualifier.Approximate),
        ("최대", Qualifier.AtMost), ("최고", Qualifier.AtMost), ("많게는", Qualifier.AtMost), ("최소", Qualifier.AtLeast), ("최소한", Qualifier.AtLeast), ("적어도", Qualifier.AtLeast),
        ("예상", Qualifier.Forecast), ("예상치", Qualifier.Forecast), ("전망치", Qualifier.Forecast), ("전망", Qualifier.Forecast),
        ("about", Qualifier.Approximate), ("around", Qualifier.Approximate), ("approximately", Qualifier.Approximate), ("approx.", Qualifier.Approximate), ("approx", Qualifier.Approximate),
        ("nearly", Qualifier.Approximate), ("roughly", Qualifier.Approximate), ("almost", Qualifier.Approximate), ("c.", Qualifier.Approximate), ("ca.", Qualifier.Approximate),
        ("up to", Qualifier.AtMost), ("at most", Qualifier.AtMost), ("at least", Qualifier.AtLeast), ("no more than", Qualifier.AtMost), ("not more than", Qualifier.AtMost), ("no less than", Qualifier.AtLeast), ("not less than", Qualifier.AtLeast), ("no fewer than", Qualifier.AtLeast), ("more than", Qualifier.MoreThan), ("over", Qualifier.MoreThan), ("above", Qualifier.MoreThan), ("exceeds", Qualifier.MoreThan), ("exceeding", Qualifier.MoreThan), ("exceeded", Qualifier.MoreThan), ("topped", Qualifier.MoreThan), ("surpassed", Qualifier.MoreThan), ("some", Qualifier.Approximate), ("fewer than", Qualifier.LessThan), ("as much as", Qualifier.AtMost), ("a maximum of", Qualifier.AtMost), ("a minimum of", Qualifier.AtLeast), ("less than", Qualifier.LessThan), ("under", Qualifier.LessThan), ("below", Qualifier.LessThan),
        ("~", Qualifier.Approximate), ("≈", Qualifier.Approximate), ("≒", Qualifier.Approximate),
        ("≥", Qualifier.AtLeast), (">=", Qualifier.AtLeast), ("≤", Qualifier.AtMost), ("<=", Qualifier.AtMost),
    ];

    /// <summary>Endings; those that stay in the quantity's text make it end behind them.</summary>
    private static readonly (string Word, Qualifier Means, bool Stays)[] Endings =
    [
        ("이상", Qualifier.AtLeast, true), ("이하", Qualifier.AtMost, true), ("이내", Qualifier.AtMost, true), ("초과하지 않", Qualifier.AtMost, false), ("초과하지 못", Qualifier.AtMost, false), ("초과", Qualifier.MoreThan, true), ("미만", Qualifier.LessThan, true),
        ("넘지 않", Qualifier.AtMost, false), ("넘지 못", Qualifier.AtMost, false), ("넘는", Qualifier.MoreThan, false), ("넘음", Qualifier.MoreThan, false), ("넘으", Qualifier.MoreThan, false), ("넘던", Qualifier.MoreThan, false), ("넘습", Qualifier.MoreThan, false), ("넘김", Qualifier.MoreThan, false), ("넘길", Qualifier.MoreThan, false), ("넘은", Qualifier.MoreThan, false), ("넘게", Qualifier.MoreThan, false), ("넘어", Qualifier.MoreThan, false), ("넘을", Qualifier.MoreThan, false),
        ("넘긴", Qualifier.MoreThan, false), ("넘겼", Qualifier.MoreThan, false), ("넘겨", Qualifier.MoreThan, false), ("넘었", Qualifier.MoreThan, false), ("넘고", Qualifier.MoreThan, false), ("넘기", Qualifier.MoreThan, false),
        ("웃도", Qualifier.MoreThan, false), ("웃돌", Qualifier.MoreThan, false), ("웃돈", Qualifier.MoreThan, false), ("상회", Qualifier.MoreThan, false),
        ("못 미", Qualifier.LessThan, false), ("미치지 못", Qualifier.LessThan, false), ("미달", Qualifier.LessThan, false), ("채 안", Qualifier.LessThan, false), ("채 되지 않", Qualifier.LessThan, false), ("밑도", Qualifier.LessThan, false), ("밑돌", Qualifier.LessThan, false), ("밑돈", Qualifier.LessThan, false), ("하회", Qualifier.LessThan, false),
        ("가량", Qualifier.Approximate, false), ("정도", Qualifier.Approximate, false), ("안팎", Qualifier.Approximate, false), ("내외", Qualifier.Approximate, false), ("남짓", Qualifier.Approximate, false), ("가까이", Qualifier.Approximate, false), ("가까운", Qualifier.Approximate, false), ("쯤", Qualifier.Approximate, false), ("전후", Qualifier.Approximate, false), ("상한으로", Qualifier.AtMost, false),
        ("(예상)", Qualifier.Forecast, false), ("(전망)", Qualifier.Forecast, false), ("(추정)", Qualifier.Forecast, false), ("(예상치)", Qualifier.Forecast, false), ("(전망치)", Qualifier.Forecast, false), ("(E)", Qualifier.Forecast, false), ("(F)", Qualifier.Forecast, false), ("예상", Qualifier.Forecast, false), ("전망", Qualifier.Forecast, false),
        ("or more", Qualifier.AtLeast, true), ("or less", Qualifier.AtMost, true),
    ];

    private static readonly LetterTable<(string Word, Qualifier Means)> Before = new(LeadingWords, word => word.Word[^1..]);

    private static readonly LetterTable<(string Word, Qualifier Means, bool Stays)> After = new(Endings, word => word.Word[..1]);

    private static readonly string[] Records = ["사상", "역대", "업계", "연중", "장중", "52주", "세계", "글로벌", "단일"];

    private static readonly string[] Compared = ["상회", "하회", "웃도", "웃돌", "웃돈", "밑도", "밑돌", "밑돈", "초과"];

    private const string Particles = "를을이가에";

    /// <summary>Reads the words that end before <paramref name="start"/>, at most three (최대 약 3억).</summary>
    public static void ReadBefore(ReadOnlySpan<char> text, int start, Found found) => found.Lead = LeadStart(text, start, found);

    private static int LeadStart(ReadOnlySpan<char> text, int start, Found found)
    {
        var at = start;
        for (var round = 0; round < 3; round++)
        {
            var end = Glyphs.At(text, at - 1) == ' ' ? at - 1 : at;
            if (!TryReadLead(text, end, out var word)) return at;
            found.Add(word.Means);
            at = end - word.Word.Length;
        }

        return at;
    }

    private static bool TryReadLead(ReadOnlySpan<char> text, int end, out (string Word, Qualifier Means) lead)
    {
        lead = default;
        foreach (var word in Before[Glyphs.At(text, end - 1)])
        {
            if (!EndsWith(text, end, word.Word) || (word.Means == Qualifier.AtMost && IsRecord(text, end - word.Word.Length))) continue;
            lead = word;
            return true;
        }

        return false;
    }

    /// <summary>사상 최대 17억 위안, 52주 최고 157홍콩달러: the largest so far, no bound.</summary>
    private static bool IsRecord(ReadOnlySpan<char> text, int at)
    {
        if (Glyphs.At(text, at - 1) != ' ') return false;
        foreach (var word in Records)
            if (EndsWith(text, at - 1, word)) return true;
        return false;
    }

    /// <summary>Reads the endings at <paramref name="end"/>; returns the end of the quantity's text.</summary>
    public static int ReadAfter(ReadOnlySpan<char> text, int end, Found found)
    {
        found.Tail = end;
        var stays = end;
        if (Glyphs.At(text, end) == '+' && !char.IsLetterOrDigit(Glyphs.At(text, end + 1)))
        {
            found.Add(Qualifier.AtLeast);
            found.Tail = ++end;
            stays = end;
        }

        for (var round = 0; round < 2 && TryReadEnding(text, found.Tail, out var ending, out var tail); round++)
        {
            if (Exceeds(text, end, ending.Word, found.Lead)) break;
            // 15%가량 상회 is about 15 % above something, no figure that was exceeded.
            if (round > 0 && found.Approximate && !ending.Stays) break;
            found.Add(ending.Means);
            found.Tail = tail;
            if (ending.Stays) stays = tail;
        }

        return stays;
    }

    /// <summary>예상치를 2.1% 상회: it says by how much something else was exceeded.</summary>
    private static bool Exceeds(ReadOnlySpan<char> text, int end, string word, int lead)
    {
        if (!Compared.Contains(word) || Glyphs.StartsWith(text, Glyphs.SkipBlank(text, end) + word.Length, "로") || Particles.Contains(Glyphs.At(text, end)) || Glyphs.At(text, lead - 1) != ' ') return false;
        return Glyphs.At(text, lead - 2) is '을' or '를' || EndsWithAny(text, lead - 1, "보다", "대비");
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, int end, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (Glyphs.StartsWith(text, end - word.Length, word)) return true;
        return false;
    }

    /// <summary>An ending at once, behind a blank, or behind a particle: 50%이상, 50% 이상, 50%를 초과.</summary>
    private static bool TryReadEnding(
        ReadOnlySpan<char> text, int at, out (string Word, Qualifier Means, bool Stays) ending, out int end)
    {
        var particle = Particles.Contains(Glyphs.At(text, at)) ? 1 : 0;
        for (var skip = 0; skip <= particle; skip++)
        {
            var start = Glyphs.SkipBlank(text, at + skip);
            foreach (var word in After[Glyphs.At(text, start)])
            {
                if (!Glyphs.StartsWith(text, start, word.Word) || Glyphs.At(text, start + word.Word.Length) == '적') continue;
                (ending, end) = (word, start + word.Word.Length);
                return true;
            }
        }

        (ending, end) = (default, at);
        return false;
    }

    private static bool EndsWith(ReadOnlySpan<char> text, int end, string word)
    {
        var at = end - word.Length;
        if (at < 0 || !text[at..end].Equals(word, StringComparison.OrdinalIgnoreCase)) return false;
        var before = Glyphs.At(text, at - 1);
        if (Glyphs.IsHangul(word[0])) return !Glyphs.IsHangul(before) && !Glyphs.IsHanzi(before);
        // A tilde behind a number is a range; behind a word it is one's start.
        return !char.IsLetterOrDigit(before);
    }

    /// <summary>What was found around one quantity, and how far it reaches.</summary>
    public sealed class Found
    {
        private Qualifier? _bound;

        public int Lead { get; set; }
        public int Tail { get; set; }
        public bool Approximate { get; set; }
        public bool Forecast { get; private set; }

        public Qualifier? Strongest =>
            _bound ?? (Approximate ? Qualifier.Approximate : Forecast ? Qualifier.Forecast : null);

        public void Add(Qualifier qualifier)
        {
            if (qualifier == Qualifier.Approximate) Approximate = true;
            else if (qualifier == Qualifier.Forecast) Forecast = true;
            else _bound ??= qualifier;
        }
    }
}

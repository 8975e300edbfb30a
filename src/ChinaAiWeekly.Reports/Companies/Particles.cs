namespace ChinaAiWeekly.Reports.Companies;

/// <summary>What Korean writes on to a name without a blank.</summary>
internal static class Particles
{
    private const int Longest = 12;

    private static readonly string[] Endings =
    [
        "은", "는", "이", "가", "을", "를", "과", "와", "의", "에", "에서", "에게", "한테", "께", "로", "으로", "로서", "로써", "으로서",
        "도", "만", "까지", "부터", "보다", "처럼", "마다", "조차", "마저", "밖에", "뿐", "대로", "랑", "이랑", "나", "이나", "든", "야",
        "라", "이라", "란", "이란", "라는", "이라는", "라고", "이라고", "라며", "며", "이며", "고", "이고", "인", "인데", "이자", "자",
        "다", "이다", "였다", "이었다", "였고", "였던", "및", "들", "등", "측", "사", "발", "향", "표", "식", "판", "주", "용", "계", "급", "산",
        "내", "외", "간", "별", "향후", "출신", "그룹", "클라우드", "차이나", "코리아", "재팬", "플랫폼", "플레이", "페이", "테크", "닷컴",
        "모터스", "로봇", "전기차", "생태계", "연합", "진영", "경영진", "주가", "주식", "폰", "카",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        Endings.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the Hangul that <paramref name="rest"/> begins with is made of particles alone (와의, 에서는), or none.</summary>
    public static bool Cover(ReadOnlySpan<char> rest)
    {
        var run = 0;
        while (run < rest.Length && run <= Longest && NameBoundary.IsHangul(rest[run]))
            run++;
        return run <= Longest && Covers(rest[..run]);
    }

    private static bool Covers(ReadOnlySpan<char> run)
    {
        Span<bool> reached = stackalloc bool[Longest + 1];
        reached[0] = true;
        for (var from = 0; from < run.Length; from++)
            for (var to = from + 1; reached[from] && to <= Math.Min(run.Length, from + 4); to++)
                reached[to] |= Known.Contains(run[from..to]);
        return reached[run.Length];
    }
}

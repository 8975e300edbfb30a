using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Reports.Outline;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Names in sentences without the particle that makes them the subject: 샤오미가 36.5%, 레이네오가 11.2%.</summary>
internal static class Subjects
{
    /// <summary>은 and 는 are taken off each label; 이 and 가, in which names may end, only where every label has one.</summary>
    public static List<(Passage Label, Passage Value)> Bare(List<(Passage Label, Passage Value)> pairs)
    {
        var all = pairs.Count > 1 && pairs.TrueForAll(pair => Particle(pair.Label) is not '\0');
        for (var at = 0; at < pairs.Count; at++)
            if (Particle(pairs[at].Label) is var particle and not '\0' && (all || particle is '은' or '는'))
                pairs[at] = pairs[at] with { Label = pairs[at].Label.Slice(0, pairs[at].Label.Length - 1) };
        return pairs;
    }

    /// <summary>The particle at the end of a name, where it is the form that the syllable before it takes; '\0' for none.</summary>
    private static char Particle(Passage label)
    {
        if (label.Length < 3 || label[label.Length - 1] is not ('은' or '는' or '이' or '가'))
            return '\0';
        // PER은, PSR는: how a letter is spoken decides.
        if (!NameBoundary.IsHangul(label[label.Length - 2]))
            return char.IsAsciiLetter(label[label.Length - 2]) && label[label.Length - 1] is '은' or '는' ? label[label.Length - 1] : '\0';
        var closes = (label[label.Length - 2] - '가') % 28 != 0;
        return closes == (label[label.Length - 1] is '은' or '이') ? label[label.Length - 1] : '\0';
    }
}

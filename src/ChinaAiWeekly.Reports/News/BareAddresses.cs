using ChinaAiWeekly.Reports.Outline;

namespace ChinaAiWeekly.Reports.News;

/// <summary>Finds addresses that are written out in a text.</summary>
internal static class BareAddresses
{
    public static IEnumerable<SourceLink> Find(Passage text)
    {
        for (var at = 0; Next(text, at) is var start and >= 0; at = start + 4)
        {
            var chars = text.Chars[start..];
            var length = chars.IndexOfAny(" \t\n)>]」』\"'");
            var address = text.Slice(start, length < 0 ? chars.Length : length).TrimEnd(".,;");
            if (Uri.TryCreate(address.Text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
                yield return new(address.Text, uri, address.Span);
        }
    }

    private static int Next(Passage text, int from)
    {
        var found = text.Chars[from..].IndexOf("http");
        return found < 0 ? -1 : from + found;
    }
}

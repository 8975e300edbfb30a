using System.Text;

namespace ChinaAiWeekly.Charts;

/// <summary>
/// The class names on shapes and what they look like. Pages style them in their own sheet with the same names; a
/// standalone picture carries them as one constant style.
/// </summary>
internal static class Palette
{
    /// <summary>Token, light colour, dark colour; the page's stylesheet holds the same.</summary>
    internal static readonly (string Name, string Light, string Dark)[] Tokens =
    [
        ("paper", "#fbfaf6", "#121517"), ("panel", "#f2f0e9", "#1b1f22"),
        ("ink", "#17191b", "#ecebe6"), ("ink-2", "#45494d", "#bcbdb9"), ("ink-3", "#65696d", "#94979a"),
        ("rule", "#dcd9cf", "#33383c"), ("rule-2", "#8d9092", "#6b7075"),
        ("accent", "#0b6657", "#54c7b0"), ("accent-f", "#0b6657", "#3fa893"), ("on-accent", "#ffffff", "#0c1a17"),
        ("peer", "#8b8f91", "#696f74"), ("peer-2", "#cbccc8", "#3d4347"), ("on-peer", "#17191b", "#ffffff"),
        ("up", "#c3122f", "#ff827b"), ("up-f", "#c3122f", "#df605c"),
        ("down", "#1556b3", "#7ab3ff"), ("down-f", "#1556b3", "#4d8de3"),
        ("u1", "#fae4e0", "#3b2223"), ("u2", "#f3b7af", "#6a2c2e"), ("u3", "#e27a72", "#a63a3d"), ("u4", "#b8132e", "#f07a72"),
        ("d1", "#e2ecf7", "#1c2a3a"), ("d2", "#b4cfee", "#23446c"), ("d3", "#74a5de", "#2f66ab"), ("d4", "#1a57ad", "#79b0f7"),
        ("on-3", "#17191b", "#ffffff"), ("on-4", "#ffffff", "#121517"),
    ];

    /// <summary>Selector, what does not depend on the theme, what does (a property and a token). Later wins.</summary>
    private static readonly (string Selector, string Fixed, string Property, string Token)[] Rules =
    [
        ("svg", "", "background", "paper"),
        ("text", """font:400 13px "Pretendard","Apple SD Gothic Neo","Noto Sans KR","Noto Sans CJK KR","Malgun Gothic",system-ui,sans-serif;font-variant-numeric:tabular-nums;""", "fill", "ink"),
        (".s", "font-size:12px;", "fill", "ink-3"),
        (".b", "font-weight:700;", "", ""), (".e", "text-anchor:end;", "", ""), (".m", "text-anchor:middle;", "", ""),
        (".halo", "paint-order:stroke;stroke-width:4px;stroke-linejoin:round;", "stroke", "paper"),
        (".fu", "", "fill", "up-f"), (".fd", "", "fill", "down-f"), (".fa", "", "fill", "accent-f"), (".fp", "", "fill", "peer"),
        ("text.fu", "", "fill", "up"), ("text.fd", "", "fill", "down"), ("text.fa", "", "fill", "accent"),
        (".fp2", "", "fill", "peer-2"), (".fp2", "stroke-width:1;", "stroke", "rule-2"),
        (".un", "fill:none;stroke-width:1;stroke-dasharray:4 3;", "stroke", "rule-2"),
        (".on-a", "", "fill", "on-accent"), (".on-p", "", "fill", "on-peer"),
        (".ax", "stroke-width:1;", "stroke", "ink"), (".gr", "stroke-width:1;", "stroke", "rule"),
        (".dash", "stroke-width:1;stroke-dasharray:3 3;", "stroke", "ink-2"),
        (".med", "stroke-width:1.5;", "stroke", "ink"), (".med2", "stroke-width:1;stroke-dasharray:2 2;", "stroke", "ink-2"),
        (".ring", "stroke-width:1.5;", "stroke", "ink-2"), (".ring", "", "fill", "paper"),
        (".ht", "stroke-width:3;", "stroke", "accent-f"), (".htbg", "", "fill", "paper"), (".hto", "stroke-width:1.25;", "stroke", "accent-f"),
        (".gap", "fill:none;stroke-width:2;", "stroke", "paper"), (".cut", "fill:none;stroke-width:3;", "stroke", "paper"),
        (".la", "fill:none;stroke-width:2;stroke-linejoin:round;", "stroke", "accent-f"),
        (".lp", "fill:none;stroke-width:2;stroke-linejoin:round;", "stroke", "peer"),
        (".lu", "fill:none;stroke-width:2;stroke-linejoin:round;", "stroke", "up-f"),
        (".ld", "fill:none;stroke-width:2;stroke-linejoin:round;", "stroke", "down-f"),
        (".dot", "stroke-dasharray:1 4;stroke-linecap:round;", "", ""),
        (".hit", "fill:transparent;", "", ""),
        (".z0", "", "fill", "panel"),
        (".u1", "", "fill", "u1"), (".u2", "", "fill", "u2"), (".u3", "", "fill", "u3"), (".u4", "", "fill", "u4"),
        (".d1", "", "fill", "d1"), (".d2", "", "fill", "d2"), (".d3", "", "fill", "d3"), (".d4", "", "fill", "d4"),
        (".o3", "", "fill", "on-3"), (".o4", "", "fill", "on-4"),
        ("a", "cursor:pointer;", "", ""), ("a:focus-visible", "outline-offset:2px;", "outline", "accent"),
    ];

    /// <summary>
    /// The style of every standalone picture: literal colours rather than custom properties, because viewers other
    /// than browsers do not know those. Constant, so that a content policy can name its hash.
    /// </summary>
    public static string StandaloneStyle { get; } = BuildStyle();

    /// <summary>Every class name that a stylesheet must know.</summary>
    public static IReadOnlyList<string> Classes { get; } =
        [.. Rules.Select(rule => rule.Selector.Split('.')).Where(parts => parts.Length == 2).Select(parts => parts[1]).Distinct()];

    public static string Fill(Tone tone) => tone switch
    {
        Tone.Accent => "fa",
        Tone.Peer => "fp",
        Tone.Rest => "fp2",
        Tone.Up => "fu",
        Tone.Down => "fd",
        _ => "un",
    };

    public static string Stroke(Tone tone) => tone switch
    {
        Tone.Accent => "la",
        Tone.Up => "lu",
        Tone.Down => "ld",
        _ => "lp",
    };

    /// <summary>The colour of words in that tone; ordinary ink for tones that have no text colour.</summary>
    public static string Ink(Tone tone) => tone is Tone.Accent or Tone.Up or Tone.Down ? Fill(tone) : "";

    /// <summary>Class names joined, empty ones left out.</summary>
    public static string Classed(params ReadOnlySpan<string> names)
    {
        var text = new StringBuilder();
        foreach (var name in names)
        {
            if (name.Length > 0)
                text.Append(text.Length > 0 ? " " : "").Append(name);
        }

        return text.ToString();
    }

    private static string BuildStyle()
    {
        var light = new StringBuilder();
        var dark = new StringBuilder();
        foreach (var (selector, plain, property, token) in Rules)
        {
            var colour = Tokens.FirstOrDefault(entry => entry.Name == token);
            light.Append(selector).Append('{').Append(plain);
            if (property.Length > 0)
            {
                light.Append(property).Append(':').Append(Value(property, colour.Light));
                dark.Append(selector).Append('{').Append(property).Append(':').Append(Value(property, colour.Dark)).Append('}');
            }

            light.Append('}');
        }

        return $"{light}@media(prefers-color-scheme:dark){{{dark}}}";
    }

    private static string Value(string property, string colour) => property == "outline" ? $"2px solid {colour}" : colour;
}

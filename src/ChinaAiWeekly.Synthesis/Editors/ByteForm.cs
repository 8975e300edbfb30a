using System.Text;

namespace ChinaAiWeekly.Synthesis.Editors;

/// <summary>How an issue's text is saved.</summary>
public enum TextEncoding { Utf8, Utf8WithBom, Utf16, Utf16BigEndian, Cp949 }

/// <summary>The bytes of a file: encoding, line ends, and whether Hangul is decomposed as macOS file tools do.</summary>
public sealed record ByteForm(TextEncoding Encoding, bool CarriageReturns, bool Decomposed)
{
    public static ByteForm Plain { get; } = new(TextEncoding.Utf8, false, false);

    internal static ByteForm Draw(Dice dice)
    {
        var encoding = dice.Chance(55) ? TextEncoding.Utf8 : dice.Pick(Enum.GetValues<TextEncoding>());
        return new ByteForm(encoding, dice.Chance(25), encoding != TextEncoding.Cp949 && dice.Chance(10));
    }

    /// <summary>
    /// The bytes of <paramref name="text"/>. What CP949 cannot hold is saved as UTF-8 with a mark, as an editor would
    /// after the warning; <paramref name="used"/> is the form that was used.
    /// </summary>
    public byte[] Write(string text, out ByteForm used)
    {
        used = this;
        var lines = CarriageReturns ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
        var body = Decomposed ? lines.Normalize(NormalizationForm.FormD) : lines;
        try
        {
            var encoding = Encoder();
            return [.. encoding.GetPreamble(), .. encoding.GetBytes(body)];
        }
        catch (EncoderFallbackException)
        {
            return (this with { Encoding = TextEncoding.Utf8WithBom }).Write(text, out used);
        }
    }

    private Encoding Encoder() => Encoding switch
    {
        TextEncoding.Utf8 => new UTF8Encoding(false, true),
        TextEncoding.Utf8WithBom => new UTF8Encoding(true, true),
        TextEncoding.Utf16 => new UnicodeEncoding(false, true, true),
        TextEncoding.Utf16BigEndian => new UnicodeEncoding(true, true, true),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(949, new EncoderExceptionFallback(), new DecoderExceptionFallback())
            ?? throw new InvalidOperationException("The runtime lacks code page 949."),
    };
}

using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace ChinaAiWeekly.Reports;

/// <summary>The way from bytes to text. docs/report-format/encodings.md says what is read and what is refused.</summary>
public static class ReportText
{
    private static readonly (byte[] Bytes, DiagnosticText Name)[] Signatures =
    [
        ([0x25, 0x50, 0x44, 0x46, 0x2d], DiagnosticTerms.PdfFile),
        ([0x50, 0x4b, 0x03, 0x04], DiagnosticTerms.ZipOrOffice),
        ([0xd0, 0xcf, 0x11, 0xe0], DiagnosticTerms.OldOfficeOrHwp),
        ([0x89, 0x50, 0x4e, 0x47], DiagnosticTerms.PngImage),
        ([0xff, 0xd8, 0xff], DiagnosticTerms.JpegImage),
        ([0x47, 0x49, 0x46, 0x38], DiagnosticTerms.GifImage),
        ([0x1f, 0x8b], DiagnosticTerms.GzipArchive),
        ([0xff, 0xfe, 0x00, 0x00], DiagnosticTerms.Utf32Text),
        ([0x7b, 0x5c, 0x72, 0x74, 0x66], DiagnosticTerms.RtfDocument),
    ];

    /// <summary>Decodes strictly: what is not plainly text in a known encoding is refused, never guessed.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, ReportLimits limits)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var start = new SourceSpan(0, 0, 1, 1);
        if (Refuse(bytes, limits, start) is { } error) return new("", "", sha256, [error]);

        var diagnostics = new List<Diagnostic>();
        if (!TryDecode(bytes, out var text, out var encoding, out error)) return new("", "", sha256, [error]);
        if (encoding != "utf-8") diagnostics.Add(DiagnosticMessages.NotUtf8(encoding, start));

        var clean = TextCleaning.Clean(text, diagnostics);
        return new(clean, encoding, sha256, diagnostics);
    }

    /// <summary>
    /// False where the runtime cannot compose Hangul (no ICU, or invariant globalization, which makes Normalize return its
    /// input): then nothing may be imported. To be asked once at start.
    /// </summary>
    public static bool CanNormalize() => "\u1112\u1161\u11ab".Normalize(NormalizationForm.FormC) == "\ud55c";

    private static Diagnostic? Refuse(ReadOnlySpan<byte> bytes, ReportLimits limits, SourceSpan start)
    {
        if (bytes.IsEmpty) return DiagnosticMessages.EmptyFile(start);
        if (bytes.Length > limits.Bytes) return DiagnosticMessages.FileTooLong(bytes.Length, limits.Bytes, start);
        if (!CanNormalize()) return DiagnosticMessages.CannotNormalize(start);
        foreach (var (signature, name) in Signatures)
            if (bytes.StartsWith(signature)) return DiagnosticMessages.NotText(name, 0, start);

        var nul = IsUtf16(bytes) ? -1 : bytes.IndexOf((byte)0);
        return nul < 0 ? null : DiagnosticMessages.NotText(DiagnosticTerms.Nul, nul, At(bytes, nul));
    }

    private static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes is [0xff, 0xfe, ..] or [0xfe, 0xff, ..];

    private static bool TryDecode(ReadOnlySpan<byte> bytes, out string text, out string encoding, out Diagnostic error)
    {
        if (IsUtf16(bytes)) return TryDecodeUtf16(bytes, out text, out encoding, out error);

        error = DiagnosticMessages.EmptyFile(default);
        var body = bytes is [0xef, 0xbb, 0xbf, ..] ? bytes[3..] : bytes;
        var buffer = new char[body.Length];
        if (Utf8.ToUtf16(body, buffer, out var read, out var written, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            (text, encoding) = (new string(buffer, 0, written), "utf-8");
            if (text.Length > 0) return true;
            error = DiagnosticMessages.EmptyFile(new SourceSpan(0, 0, 1, 1));
            return false;
        }

        encoding = "cp949";
        if (body.Length == bytes.Length && Cp949.TryDecode(bytes, out text)) return true;
        var at = bytes.Length - body.Length + read;
        (text, error) = ("", DiagnosticMessages.UnknownEncoding(at, bytes[at], At(bytes, at)));
        return false;
    }

    private static bool TryDecodeUtf16(ReadOnlySpan<byte> bytes, out string text, out string encoding, out Diagnostic error)
    {
        var bigEndian = bytes[0] == 0xfe;
        encoding = bigEndian ? "utf-16be" : "utf-16le";
        text = new UnicodeEncoding(bigEndian, byteOrderMark: false).GetString(bytes[2..]);
        error = DiagnosticMessages.EmptyFile(new SourceSpan(0, 0, 1, 1));
        if (text.Length == 0) return false;

        // An odd byte and half a surrogate pair both become U+FFFD, which no editor writes.
        var bad = text.AsSpan().IndexOfAny('\0', '\ufffd');
        if (bad < 0) return true;
        var line = text.AsSpan(0, bad).Count('\n') + 1;
        var offset = Math.Min(2 + 2L * bad, bytes.Length - 1);
        error = text[bad] == '\0'
            ? DiagnosticMessages.NotText(DiagnosticTerms.Nul, offset, new SourceSpan(0, 0, line, 1))
            : DiagnosticMessages.UnknownEncoding(offset, bytes[(int)offset], new SourceSpan(0, 0, line, 1));
        return false;
    }

    /// <summary>A place in bytes: only its line can be named.</summary>
    private static SourceSpan At(ReadOnlySpan<byte> bytes, int offset) => new(0, 0, bytes[..offset].Count((byte)'\n') + 1, 1);
}

using System.Security.Cryptography;
using System.Text;
using ChinaAiWeekly.Reports;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Reports;

public sealed class ReportTextTests
{
    private const string Sample = "## 제목\n\n바이두 35.8%\n";
    private static readonly byte[] Utf8Mark = [0xef, 0xbb, 0xbf];

    static ReportTextTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-16", "utf-16le")]
    [InlineData("utf-16BE", "utf-16be")]
    [InlineData("ks_c_5601-1987", "cp949")]
    [InlineData("euc-kr", "cp949")]
    public void Reads_the_encodings_that_editors_save(string saved, string name)
    {
        var encoding = Encoding.GetEncoding(saved);
        var decoded = Decode([.. name.StartsWith("utf-16", StringComparison.Ordinal) ? encoding.GetPreamble() : [], .. encoding.GetBytes(Sample)]);
        decoded.Text.Should().Be(Sample);
        decoded.EncodingName.Should().Be(name);
        decoded.IsRejected.Should().BeFalse();
    }

    [Fact]
    public void Drops_a_byte_order_mark_without_a_word()
    {
        var decoded = Decode([.. Utf8Mark, .. Encoding.UTF8.GetBytes(Sample)]);
        decoded.Text.Should().Be(Sample);
        decoded.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Hashes_the_bytes_as_they_came()
    {
        byte[] bytes = [.. Utf8Mark, .. Encoding.UTF8.GetBytes("가\r\n")];
        Decode(bytes).Sha256.Should().Be(Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Fact]
    public void Ends_every_line_with_a_line_feed() => Decode("가\r\n나\r다\n라").Text.Should().Be("가\n나\n다\n라");

    [Fact]
    public void Composes_the_hangul_of_macos()
    {
        var decoded = Decode("첫 줄\n한국".Normalize(NormalizationForm.FormD));
        decoded.Text.Should().Be("첫 줄\n한국");
        Codes(decoded).Should().Equal(("CAW007", 1));
    }

    [Fact]
    public void Composition_works_on_this_machine() => ReportText.CanNormalize().Should().BeTrue();

    [Fact]
    public void Takes_out_what_hides_and_names_the_line()
    {
        var decoded = Decode("가\n나\u200b다\u202e라\n마\u000b바\u2028사\n아\ufeff");
        decoded.Text.Should().Be("가\n나다라\n마 바 사\n아");
        Codes(decoded).Should().Equal(("CAW005", 2), ("CAW005", 3), ("CAW005", 4));
        decoded.Diagnostics[0].Span.Column.Should().Be(2);
    }

    [Fact]
    public void Keeps_what_only_looks_odd() => Decode("가\u00a0나\t다 😀 ❤\ufe0f").Diagnostics.Should().BeEmpty();

    [Fact]
    public void Refuses_a_nul_and_names_its_line()
    {
        var decoded = Decode([.. "ab\ncd"u8, 0, .. "ef"u8]);
        Codes(decoded).Should().Equal(("CAW002", 2));
        decoded.Text.Should().BeEmpty();
        decoded.Diagnostics[0].Message.Should().Contain("byte 5");
    }

    [Fact]
    public void Refuses_utf16_without_its_mark() => Codes(Decode(Encoding.Unicode.GetBytes("# Title\n"))).Should().Equal(("CAW002", 1));

    [Fact]
    public void Refuses_utf16_with_half_a_character() =>
        Codes(Decode([0xff, 0xfe, .. Encoding.Unicode.GetBytes("가\n"), 0x3d, 0xd8])).Should().Equal(("CAW001", 2));

    [Fact]
    public void Refuses_documents_that_are_no_text()
    {
        foreach (var start in (byte[][])[[.. "%PDF-1.7"u8], [0x50, 0x4b, 3, 4, 20], [0xd0, 0xcf, 0x11, 0xe0], [0x89, .. "PNG"u8]])
            Codes(Decode([.. start, .. "rest"u8])).Should().Equal(("CAW002", 1));
    }

    [Theory]
    [InlineData("gb18030", "人工智能产业周报：阿里巴巴与百度发布新模型，市场份额上升。")]
    [InlineData("shift_jis", "人工知能の週報です。アリババとバイドゥが新しいモデルを公開しました。")]
    [InlineData("iso-8859-1", "Résumé très détaillé à l'été")]
    public void Refuses_other_encodings_instead_of_guessing(string encoding, string text) =>
        Codes(Decode([.. "line\n"u8, .. Encoding.GetEncoding(encoding).GetBytes(text)])).Should().Equal(("CAW001", 2));

    [Fact]
    public void Refuses_utf8_that_is_cut_in_a_character() => Codes(Decode("가나"u8.ToArray()[..^1])).Should().Equal(("CAW001", 1));

    [Fact]
    public void Refuses_an_empty_file()
    {
        Codes(Decode([])).Should().Equal(("CAW003", 1));
        Codes(Decode(Utf8Mark)).Should().Equal(("CAW003", 1));
    }

    [Fact]
    public void Refuses_a_file_over_the_limit()
    {
        Codes(ReportText.Decode("가나다"u8, ReportLimits.Default with { Bytes = 8 })).Should().Equal(("CAW004", 1));
        ReportText.Decode("가나다"u8, ReportLimits.Default with { Bytes = 9 }).IsRejected.Should().BeFalse();
    }

    private static DecodedText Decode(byte[] bytes) => ReportText.Decode(bytes, ReportLimits.Default);

    private static DecodedText Decode(string text) => Decode(Encoding.UTF8.GetBytes(text));

    private static IEnumerable<(string Code, int Line)> Codes(DecodedText decoded) => decoded.Diagnostics.Select(d => (d.Code, d.Span.Line));
}

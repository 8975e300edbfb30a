using System.Reflection;
using System.Text.RegularExpressions;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Differences;
using FluentAssertions;
using FluentAssertions.Execution;
using Xunit;

namespace ChinaAiWeekly.Tests.Reports;

/// <summary>Each message exists in both languages and says the same in both. Messages are found, not listed: a new one is held to this too.</summary>
public sealed partial class DiagnosticMessagesTests
{
    /// <summary>Each message once, made of arguments in Latin letters, with those of them that are words.</summary>
    internal static IReadOnlyList<(Diagnostic Diagnostic, IReadOnlyList<string> Words)> Samples() =>
    [
        .. typeof(DiagnosticMessages).GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(method => method.ReturnType == typeof(Diagnostic) && !method.IsPrivate)
            .Select(method =>
            {
                var arguments = method.GetParameters().Select(Argument).ToArray();
                return (method.Invoke(null, arguments) as Diagnostic ?? throw new InvalidOperationException(method.Name), (IReadOnlyList<string>)[.. arguments.OfType<string>()]);
            }),
    ];

    [Fact]
    public void Each_code_has_one_message() => Samples().Select(sample => sample.Diagnostic.Code).Should().HaveCountGreaterThan(30).And.OnlyHaveUniqueItems();

    [Fact]
    public void Every_message_has_Korean_words()
    {
        using var scope = new AssertionScope();
        foreach (var (diagnostic, _) in Samples())
        {
            Hangul().Count(diagnostic.Text.Korean).Should().BeGreaterThan(4, "{0} says: {1}", diagnostic.Code, diagnostic.Text.Korean);
            diagnostic.Text.Korean.Should().EndWith(".", diagnostic.Code);
            diagnostic.Message.Should().Be(diagnostic.Text.English).And.MatchRegex("[.?]$", diagnostic.Code);
        }
    }

    [Fact]
    public void Both_languages_name_the_same_things_and_figures()
    {
        using var scope = new AssertionScope();
        foreach (var (diagnostic, words) in Samples())
        {
            Figures(diagnostic.Text.Korean).Should().BeEquivalentTo(Figures(diagnostic.Text.English), diagnostic.Code);
            words.Where(word => diagnostic.Text.English.Contains(word, StringComparison.Ordinal) != diagnostic.Text.Korean.Contains(word, StringComparison.Ordinal))
                .Should().BeEmpty(diagnostic.Code);
        }
    }

    /// <summary>을 and 를, 은 and 는, 이 and 가 depend on the letter before them, which for a name is not known.</summary>
    [Fact]
    public void No_particle_depends_on_a_name()
    {
        using var scope = new AssertionScope();
        foreach (var (diagnostic, words) in Samples())
        {
            foreach (var word in words)
            {
                diagnostic.Text.Korean.Should().NotMatchRegex(Regex.Escape(word) + "(은|는|이|가|을|를|과|와|로|으로|라는|이라는)(?![가-힣])", diagnostic.Code);
            }
        }
    }

    [Fact]
    public void What_a_file_is_mistaken_for_is_named_in_both_languages()
    {
        var found = ReportText.Decode("%PDF-1.7"u8, ReportLimits.Default).Diagnostics.Should().ContainSingle().Which;
        found.Code.Should().Be("CAW002");
        found.Text.Korean.Should().Contain("PDF 파일");
    }

    private static object Argument(ParameterInfo parameter, int position) => parameter.ParameterType switch
    {
        var type when type == typeof(SourceSpan) => new SourceSpan(0, 0, 1, 1),
        var type when type == typeof(DiagnosticText) => new DiagnosticText("thing", "thing"),
        var type when type == typeof(string) => $"Name{(char)('A' + position)}",
        var type when type == typeof(FactKind) => FactKind.Return,
        var type when type == typeof(DateOnly) => new DateOnly(2031, 4, 5 + position),
        var type => Convert.ChangeType(position + 12, type, System.Globalization.CultureInfo.InvariantCulture),
    };

    private static IEnumerable<string> Figures(string text) => Figure().Matches(text).Select(figure => figure.Value);

    [GeneratedRegex(@"\d(?:[\d.,:-]*\d)?")]
    private static partial Regex Figure();

    [GeneratedRegex("[가-힣]")]
    private static partial Regex Hangul();
}

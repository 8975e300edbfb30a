using System.Text;
using ChinaAiWeekly.Web.Twins;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Twins;

public sealed class CsvTwinTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("-cmd|x", "'-cmd|x")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("-11.4", "-11.4")]
    [InlineData("+16.1", "+16.1")]
    [InlineData("알리바바, \"9988\"", "\"알리바바, \"\"9988\"\"\"")]
    public async Task Text_that_would_run_as_a_formula_is_made_harmless(string cell, string written) =>
        (await Write(cell)).Should().Be("a\r\n" + written + "\r\n");

    [Fact]
    public async Task Values_are_written_the_same_in_every_culture() =>
        (await Write(-1234.50m, new DateOnly(2025, 9, 10), true, null, Ending.Json)).Should().Be("a,b,c,d,e\r\n-1234.5,2025-09-10,true,,json\r\n");

    private static async Task<string> Write(params object?[] row)
    {
        using var body = new MemoryStream();
        await new CsvTwin(new CsvTable([.. "abcde".Take(row.Length).Select(name => name.ToString())], [row])).WriteAsync(body, TestContext.Current.CancellationToken);
        var bytes = body.ToArray();
        bytes.Should().StartWith(Encoding.UTF8.GetPreamble(), "Excel reads the file as UTF-8 only then");
        return Encoding.UTF8.GetString(bytes[3..]);
    }
}

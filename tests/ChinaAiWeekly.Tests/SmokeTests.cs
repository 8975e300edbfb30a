using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void Runs() => (1 + 1).Should().Be(2);
}

using System.Reflection;
using System.Text.RegularExpressions;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Docs;

/// <summary>docs/faults.md names tests that there are.</summary>
public sealed partial class FaultsPageTests
{
    [Fact]
    public void Every_test_that_it_names_is_one()
    {
        var tests = typeof(FaultsPageTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is not null).Select(method => $"{type.Name}.{method.Name}"))
            .ToHashSet();
        var named = Named().Matches(Repository.Read("docs", "faults.md")).Select(match => match.Groups[1].Value).ToList();
        named.Should().HaveCountGreaterThan(30).And.BeSubsetOf(tests);
    }

    [GeneratedRegex("`([A-Za-z]+Tests\\.\\w+)`")]
    private static partial Regex Named();
}

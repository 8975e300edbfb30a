using System.Text.Json;

namespace ChinaAiWeekly.Tests.Support;

/// <summary>Compares what must be there with what is there: fields that the expectation leaves out may hold anything.</summary>
internal static class JsonSubset
{
    /// <summary>A line a difference: the path, what was expected, what was found.</summary>
    public static IEnumerable<string> Differences(JsonElement expected, JsonElement actual, string path = "$")
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object when actual.ValueKind == JsonValueKind.Object:
                return expected.EnumerateObject().SelectMany(property =>
                    actual.TryGetProperty(property.Name, out var value)
                        ? Differences(property.Value, value, $"{path}.{property.Name}")
                        : [$"{path}.{property.Name}: missing"]);
            case JsonValueKind.Array when actual.ValueKind == JsonValueKind.Array:
                return Lists(expected, actual, path);
            case JsonValueKind.Number when actual.ValueKind == JsonValueKind.Number:
                return expected.GetDecimal() == actual.GetDecimal() ? [] : [Differ(expected, actual, path)];
            default:
                return expected.ToString() == actual.ToString() && expected.ValueKind == actual.ValueKind ? [] : [Differ(expected, actual, path)];
        }
    }

    /// <summary>Each expected element must be among the actual ones, in any order and with any neighbours.</summary>
    public static IEnumerable<string> Missing(JsonElement expected, JsonElement actual, string path)
    {
        var left = actual.EnumerateArray().ToList();
        foreach (var element in expected.EnumerateArray())
        {
            var at = left.FindIndex(candidate => !Differences(element, candidate).Any());
            if (at < 0) yield return $"{path}: no {element.GetRawText()}";
            else left.RemoveAt(at);
        }
    }

    private static IEnumerable<string> Lists(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.GetArrayLength() != actual.GetArrayLength())
        {
            return [$"{path}: expected {expected.GetArrayLength()} elements, found {actual.GetArrayLength()}: {actual.GetRawText()}"];
        }

        return expected.EnumerateArray().Zip(actual.EnumerateArray())
            .SelectMany((pair, index) => Differences(pair.First, pair.Second, $"{path}[{index}]"));
    }

    private static string Differ(JsonElement expected, JsonElement actual, string path) =>
        $"{path}: expected {expected.GetRawText()}, found {actual.GetRawText()}";
}

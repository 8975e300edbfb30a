using System.Globalization;
using System.Text.Json;

namespace ChinaAiWeekly.Tests.Support;

/// <summary>Checks JSON against the part of JSON Schema that the contract uses; an unknown keyword is an error of its own.</summary>
internal static class SchemaChecker
{
    private static readonly HashSet<string> Notes = ["$schema", "title", "description"];

    /// <summary>A line a violation, with the path to it.</summary>
    public static IEnumerable<string> Violations(JsonElement schema, JsonElement value, string path = "$") =>
        schema.EnumerateObject().Where(keyword => !Notes.Contains(keyword.Name)).SelectMany(keyword => Check(keyword, value, path));

    private static IEnumerable<string> Check(JsonProperty keyword, JsonElement value, string path)
    {
        var rule = keyword.Value;
        switch (keyword.Name)
        {
            case "type":
                return Types(rule).Any(type => Is(type, value)) ? [] : [$"{path}: {value.ValueKind} is no {rule}"];
            case "const":
                return Same(rule, value) ? [] : [$"{path}: {value} is not {rule}"];
            case "enum":
                return rule.EnumerateArray().Any(one => Same(one, value)) ? [] : [$"{path}: {value} is none of {rule}"];
            case "minimum":
                return value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= rule.GetDecimal() ? [] : [$"{path}: {value} is below {rule}"];
            case "format":
                return value.ValueKind != JsonValueKind.String || DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                    ? [] : [$"{path}: {value} is no {rule}"];
            case "required":
                return value.ValueKind != JsonValueKind.Object ? [] : rule.EnumerateArray()
                    .Where(name => !value.TryGetProperty(name.GetString() ?? "", out _)).Select(name => $"{path}.{name}: missing");
            case "properties":
                return value.ValueKind != JsonValueKind.Object ? [] : rule.EnumerateObject().SelectMany(property =>
                    value.TryGetProperty(property.Name, out var inner) ? Violations(property.Value, inner, $"{path}.{property.Name}") : []);
            case "items":
                return value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray().SelectMany((item, at) => Violations(rule, item, $"{path}[{at}]"));
            case "additionalProperties" when rule.ValueKind == JsonValueKind.True:
                return [];
            default:
                return [$"{path}: the checker does not know {keyword.Name}"];
        }
    }

    private static IEnumerable<string?> Types(JsonElement rule) =>
        rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Select(type => type.GetString()) : [rule.GetString()];

    private static bool Is(string? type, JsonElement value) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        _ => false,
    };

    private static bool Same(JsonElement one, JsonElement other) => one.ValueKind == other.ValueKind && one.ToString() == other.ToString();
}

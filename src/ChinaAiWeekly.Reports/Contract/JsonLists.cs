using System.Text.Json;

namespace ChinaAiWeekly.Reports.Contract;

internal static class JsonLists
{
    /// <summary>An array of objects.</summary>
    public static void WriteList<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void WriteNullable(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}

using System.Text.Json;

namespace Linter.Reporting.Models;

/// <summary>The names of enumerations in JSON: camelCase.</summary>
internal static class EnumName
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> values)
        where T : struct, Enum
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(Of(value));
        }

        json.WriteEndArray();
    }
}

using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>Writes the values that SARIF leaves out when they are absent.</summary>
internal static class SarifJson
{
    public static void WriteOptional(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            json.WriteString(name, value);
    }

    public static void WriteOptional(this Utf8JsonWriter json, string name, ISarifObject? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        value.WriteTo(json);
    }

    public static void WriteOptional(this Utf8JsonWriter json, string name, IReadOnlyList<ISarifObject> values)
    {
        if (values.Count > 0)
            json.WriteRequired(name, values);
    }

    public static void WriteRequired(this Utf8JsonWriter json, string name, IReadOnlyList<ISarifObject> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            value.WriteTo(json);
        json.WriteEndArray();
    }

    public static void WriteOptional(this Utf8JsonWriter json, string name, IReadOnlyList<KeyValuePair<string, string>> pairs)
    {
        if (pairs.Count == 0)
            return;
        json.WriteStartObject(name);
        foreach (var (key, value) in pairs)
            json.WriteString(key, value);
        json.WriteEndObject();
    }
}

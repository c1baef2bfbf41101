using System.Text.Json;
using Linter.Configuration;

namespace Linter.Reporting.Configurations;

/// <summary>What counts for a document, for programs.</summary>
public static class EffectiveValuesJson
{
    public static void Write(string path, IReadOnlyList<EffectiveValue> values, Stream output)
    {
        var json = JsonOutput.To(output);
        json.WriteStartObject();
        json.WriteString("path", path);
        json.WriteStartArray("values");
        foreach (var value in values)
        {
            WriteValue(json, value);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        JsonOutput.Complete(json, output);
    }

    private static void WriteValue(Utf8JsonWriter json, EffectiveValue value)
    {
        json.WriteStartObject();
        json.WriteString("key", value.Key.FullName);
        json.WriteString("value", value.Value);
        json.WriteString("source", NameOf(value.Source));
        if (value.Setting is { } setting)
        {
            json.WriteStartObject("setBy");
            WriteSetting(json, setting);
        }

        if (value.Overridden.Count > 0)
        {
            json.WriteStartArray("overridden");
            foreach (var weaker in value.Overridden)
            {
                json.WriteStartObject();
                WriteSetting(json, weaker);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>A line of a file; "value" is null where the line takes back what outer files set.</summary>
    private static void WriteSetting(Utf8JsonWriter json, Setting setting)
    {
        json.WriteString("key", setting.Key.FullName);
        json.WriteString("value", setting.Value);
        json.WriteString("path", setting.Path);
        json.WriteNumber("line", setting.Place.Line + 1);
        json.WriteNumber("column", setting.Place.Column + 1);
        json.WriteEndObject();
    }

    private static string NameOf(SettingSource source) => source switch
    {
        SettingSource.CommandLine => "command line",
        _ => source.ToString().ToLowerInvariant(),
    };
}

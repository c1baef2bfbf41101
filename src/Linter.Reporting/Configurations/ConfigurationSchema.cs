using System.Text;
using System.Text.Json;
using Linter.Configuration;
using Linter.Diagnostics;

namespace Linter.Reporting.Configurations;

/// <summary>The keys of pmlint in an .editorconfig as a JSON schema: docs/configuration.schema.json.</summary>
public static class ConfigurationSchema
{
    private const string Unset = "unset";

    public static string Write(IReadOnlyList<DiagnosticDescriptor> rules)
    {
        using var output = new MemoryStream();
        var json = JsonOutput.To(output);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", "urn:pmlint:configuration:1");
        json.WriteString("title", "Keys of pmlint in .editorconfig");
        json.WriteString("description", "The keys of a section in their usual spelling, with their values. Case does not matter, and in place of an id the name of the rule may stand. Written by UPDATE_SNAPSHOTS=1 dotnet test.");
        json.WriteString("type", "object");
        WriteProperties(json, rules);
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
        JsonOutput.Complete(json, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static void WriteProperties(Utf8JsonWriter json, IReadOnlyList<DiagnosticDescriptor> rules)
    {
        json.WriteStartObject("properties");
        foreach (var option in GeneralSettings.All.Where(static option => option != GeneralSettings.Zones))
        {
            WriteKey(json, new SettingKey(option.Name, option), option.Default);
        }

        foreach (var category in Enum.GetValues<RuleCategory>())
        {
            WriteKey(json, SettingCatalog.KeyOf(category), "");
        }

        foreach (var rule in rules)
        {
            foreach (var key in SettingCatalog.KeysOf(rule).Where(static key => key.Option.Stem is null))
            {
                WriteKey(json, key, key.Option == GeneralSettings.Severity ? DefaultSeverity(rule) : key.Option.Default);
            }
        }

        json.WriteEndObject();
        json.WriteStartObject("patternProperties");
        WriteKey(json, "^pmlint\\.zones\\.[A-Za-z]{2,5}$", GeneralSettings.Zones, GeneralSettings.Zones.Description, "");
        foreach (var key in rules.SelectMany(SettingCatalog.KeysOf).Where(static key => key.Option.Stem is not null))
        {
            WriteKey(json, $"^pmlint\\.{key.Rule!.Id}\\.{key.Option.Stem!.Replace(".", "\\.", StringComparison.Ordinal)}[A-Za-z0-9_-]+$", key.Option, key.Option.Description, "");
        }

        json.WriteEndObject();
    }

    private static void WriteKey(Utf8JsonWriter json, SettingKey key, string usual)
    {
        var subject = key.Rule is { } rule && key.Option == GeneralSettings.Severity ? $"{rule.Title} " : "";
        WriteKey(json, key.FullName, key.Option, subject + key.Option.Description, usual);
    }

    private static void WriteKey(Utf8JsonWriter json, string name, OptionDescriptor option, string description, string usual)
    {
        json.WriteStartObject(name);
        json.WriteString("description", description);
        json.WriteString("type", "string");
        if (option.Kind == OptionKind.Word)
        {
            json.WriteStartArray("enum");
            foreach (var value in option.Values.Append(Unset))
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }
        else if (PatternOf(option) is { } pattern)
        {
            json.WriteString("pattern", $"^({string.Join('|', option.Values.Append(Unset).Append(pattern))})$");
        }

        if (usual.Length > 0)
        {
            json.WriteString("default", usual);
        }

        json.WriteEndObject();
    }

    private static string? PatternOf(OptionDescriptor option) => option.Kind switch
    {
        OptionKind.Boolean => "true|false",
        OptionKind.Number => "[0-9]+",
        OptionKind.Numbers => "[0-9]+( *, *[0-9]+)*",
        OptionKind.Percentage => "[0-9]+ *%?",
        OptionKind.Duration => "[0-9]+[smhd]",
        OptionKind.DailyHours => "[0-9]{1,2}:[0-9]{2} *- *[0-9]{1,2}:[0-9]{2}",
        OptionKind.Words when option.Values.Count > 0 => WordsPattern(option.Values),
        _ => null,
    };

    private static string WordsPattern(IReadOnlyList<string> words)
    {
        var word = $"({string.Join('|', words)})";
        return $"{word}( *, *{word})*";
    }

    private static string DefaultSeverity(DiagnosticDescriptor rule) => rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString().ToLowerInvariant() : "none";
}

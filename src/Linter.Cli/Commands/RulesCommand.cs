using System.Text.Encodings.Web;
using System.Text.Json;
using Linter.Diagnostics;
using Linter.Rules;
using Linter.Rules.Pages;

namespace Linter.Cli.Commands;

/// <summary><c>pmlint rules</c>: lists all rules.</summary>
internal static class RulesCommand
{
    private static IEnumerable<DiagnosticDescriptor> Rules => RuleCatalog.Rules.Select(rule => rule.Descriptor);

    public static int Run(RuleListFormat format, Terminal terminal)
    {
        if (format == RuleListFormat.Json)
        {
            WriteJson(terminal.Output);
            return ExitCode.Clean;
        }

        using var output = terminal.OpenOutput();
        output.Write(format == RuleListFormat.Markdown ? RuleIndex.Write() : ToText());
        return ExitCode.Clean;
    }

    private static string ToText()
    {
        var width = Rules.Max(rule => rule.Name.Length);
        return string.Concat(Rules.Select(rule =>
            $"{rule.Id}  {rule.Name.PadRight(width)}  {(rule.IsEnabledByDefault ? new RuleFacts(rule).Severity : "off"),-7}  {rule.Title}\n"));
    }

    private static void WriteJson(Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        foreach (var rule in Rules)
        {
            WriteRule(json, rule);
        }

        json.WriteEndArray();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticDescriptor rule)
    {
        var facts = new RuleFacts(rule);
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        json.WriteString("title", rule.Title);
        json.WriteString("category", facts.Category);
        json.WriteString("severity", facts.Severity);
        json.WriteBoolean("enabled", rule.IsEnabledByDefault);
        json.WriteString("fix", facts.Fix);
        json.WriteStartArray("options");
        foreach (var option in rule.Options)
        {
            WriteOption(json, option);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOption(Utf8JsonWriter json, OptionDescriptor option)
    {
        json.WriteStartObject();
        json.WriteString("name", option.Name);
        json.WriteString("kind", JsonNamingPolicy.SnakeCaseLower.ConvertName(option.Kind.ToString()));
        json.WriteString("default", option.Default);
        json.WriteStartArray("values");
        foreach (var value in option.Values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
        json.WriteString("description", option.Description);
        json.WriteEndObject();
    }
}

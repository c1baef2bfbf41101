using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>The properties of a rule that code scanning reads.</summary>
internal sealed record RuleProperties(IReadOnlyList<string> Tags, string Precision, string ProblemSeverity) : ISarifObject
{
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("tags");
        foreach (var tag in Tags)
            json.WriteStringValue(tag);
        json.WriteEndArray();
        json.WriteString("precision", Precision);
        json.WriteString("problem.severity", ProblemSeverity);
        json.WriteEndObject();
    }
}

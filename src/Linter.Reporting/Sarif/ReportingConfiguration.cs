using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>How a rule reports unless configured otherwise.</summary>
internal sealed record ReportingConfiguration(string Level) : ISarifObject
{
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("level", Level);
        json.WriteEndObject();
    }
}

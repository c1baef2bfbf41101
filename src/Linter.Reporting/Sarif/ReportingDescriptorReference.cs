using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>Names a rule, or a kind of notification.</summary>
internal sealed record ReportingDescriptorReference(string Id) : ISarifObject
{
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Id);
        json.WriteEndObject();
    }
}

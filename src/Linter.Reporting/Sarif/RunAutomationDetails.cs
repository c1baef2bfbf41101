using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>Tells runs apart; what stands before the last slash of the id is the category of the run.</summary>
internal sealed record RunAutomationDetails(string Id) : ISarifObject
{
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Id);
        json.WriteEndObject();
    }
}

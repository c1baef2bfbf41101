using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>The tool of a run.</summary>
internal sealed record Tool(ToolComponent Driver) : ISarifObject
{
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteOptional("driver", Driver);
        json.WriteEndObject();
    }
}

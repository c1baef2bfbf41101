using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>A place that a result or notification speaks of.</summary>
internal sealed record Location(PhysicalLocation PhysicalLocation) : ISarifObject
{
    /// <summary>The number by which a message links to this place.</summary>
    public int? Id { get; init; }

    public Message? Message { get; init; }

    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (Id is { } id)
            json.WriteNumber("id", id);
        json.WriteOptional("physicalLocation", PhysicalLocation);
        json.WriteOptional("message", Message);
        json.WriteEndObject();
    }
}

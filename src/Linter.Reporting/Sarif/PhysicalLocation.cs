using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>A document, or a region of it.</summary>
internal sealed record PhysicalLocation(ArtifactLocation ArtifactLocation, Region? Region) : ISarifObject
{
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteOptional("artifactLocation", ArtifactLocation);
        json.WriteOptional("region", Region);
        json.WriteEndObject();
    }
}

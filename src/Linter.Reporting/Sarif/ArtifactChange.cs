using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>The replacements of a fix in one document.</summary>
internal sealed record ArtifactChange(ArtifactLocation ArtifactLocation, IReadOnlyList<Replacement> Replacements) : ISarifObject
{
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteOptional("artifactLocation", ArtifactLocation);
        json.WriteRequired("replacements", Replacements);
        json.WriteEndObject();
    }
}

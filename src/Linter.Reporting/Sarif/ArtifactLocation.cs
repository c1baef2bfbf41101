using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>Where a document is.</summary>
internal sealed record ArtifactLocation(string Uri, string? UriBaseId) : ISarifObject
{
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("uri", Uri);
        json.WriteOptional("uriBaseId", UriBaseId);
        json.WriteEndObject();
    }
}

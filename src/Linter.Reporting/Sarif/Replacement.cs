using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>A region to delete and the text to put there, if any.</summary>
internal sealed record Replacement(Region DeletedRegion, ArtifactContent? InsertedContent) : ISarifObject
{
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteOptional("deletedRegion", DeletedRegion);
        json.WriteOptional("insertedContent", InsertedContent);
        json.WriteEndObject();
    }
}

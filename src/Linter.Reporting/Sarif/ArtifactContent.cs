using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>Text that stands or shall stand in a document.</summary>
internal sealed record ArtifactContent(string Text) : ISarifObject
{
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("text", Text);
        json.WriteEndObject();
    }
}

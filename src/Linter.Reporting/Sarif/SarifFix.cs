using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>SARIF's <c>fix</c>: a way to repair a result.</summary>
internal sealed record SarifFix(Message Description, IReadOnlyList<ArtifactChange> ArtifactChanges) : ISarifObject
{
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteOptional("description", Description);
        json.WriteRequired("artifactChanges", ArtifactChanges);
        json.WriteEndObject();
    }
}

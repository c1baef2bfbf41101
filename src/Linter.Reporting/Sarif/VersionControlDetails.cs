using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>The revision of a repository that was checked.</summary>
internal sealed record VersionControlDetails(SourceRevision Source) : ISarifObject
{
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("repositoryUri", Source.RepositoryUri);
        json.WriteOptional("revisionId", Source.RevisionId);
        json.WriteOptional("branch", Source.Branch);
        json.WriteStartObject("mappedTo");
        json.WriteString("uriBaseId", Run.SourceRoot);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}

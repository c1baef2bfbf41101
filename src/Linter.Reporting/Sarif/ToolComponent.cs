using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>The program that ran, with its rules.</summary>
internal sealed record ToolComponent : ISarifObject
{
    public required string Name { get; init; }

    public required string SemanticVersion { get; init; }

    public string? InformationUri { get; init; }

    public required IReadOnlyList<ReportingDescriptor> Rules { get; init; }

    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", Name);
        json.WriteString("version", SemanticVersion);
        json.WriteString("semanticVersion", SemanticVersion);
        json.WriteOptional("informationUri", InformationUri);
        json.WriteRequired("rules", Rules);
        json.WriteEndObject();
    }
}

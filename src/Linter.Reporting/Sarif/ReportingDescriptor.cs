using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>What is known of a rule.</summary>
internal sealed record ReportingDescriptor : ISarifObject
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required Message ShortDescription { get; init; }

    public required Message FullDescription { get; init; }

    public required Message Help { get; init; }

    public string? HelpUri { get; init; }

    public required ReportingConfiguration DefaultConfiguration { get; init; }

    public required RuleProperties Properties { get; init; }

    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Id);
        json.WriteString("name", Name);
        json.WriteOptional("shortDescription", ShortDescription);
        json.WriteOptional("fullDescription", FullDescription);
        json.WriteOptional("help", Help);
        json.WriteOptional("helpUri", HelpUri);
        json.WriteOptional("defaultConfiguration", DefaultConfiguration);
        json.WriteOptional("properties", Properties);
        json.WriteEndObject();
    }
}

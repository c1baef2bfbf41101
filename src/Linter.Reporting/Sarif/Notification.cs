using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>Something the tool met while it ran.</summary>
internal sealed record Notification : ISarifObject
{
    public required ReportingDescriptorReference Descriptor { get; init; }

    public ReportingDescriptorReference? AssociatedRule { get; init; }

    public required string Level { get; init; }

    public required Message Message { get; init; }

    public IReadOnlyList<Location> Locations { get; init; } = [];

    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteOptional("descriptor", Descriptor);
        json.WriteOptional("associatedRule", AssociatedRule);
        json.WriteString("level", Level);
        json.WriteOptional("message", Message);
        json.WriteOptional("locations", Locations);
        json.WriteEndObject();
    }
}

using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>A finding.</summary>
internal sealed record Result : ISarifObject
{
    public required string RuleId { get; init; }

    /// <summary>Its place among the rules of the tool; null if it is not there.</summary>
    public int? RuleIndex { get; init; }

    public required string Level { get; init; }

    /// <summary>"new", "unchanged" or "absent"; null if nothing was compared.</summary>
    public string? BaselineState { get; init; }

    public required Message Message { get; init; }

    public required IReadOnlyList<Location> Locations { get; init; }

    public IReadOnlyList<Location> RelatedLocations { get; init; } = [];

    public IReadOnlyList<KeyValuePair<string, string>> PartialFingerprints { get; init; } = [];

    public IReadOnlyList<SarifFix> Fixes { get; init; } = [];

    /// <summary>Null if the log holds no suppressed findings; else every result says whether it is one, by an empty list.</summary>
    public IReadOnlyList<SarifSuppression>? Suppressions { get; init; }

    public IReadOnlyList<KeyValuePair<string, string>> Properties { get; init; } = [];

    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", RuleId);
        if (RuleIndex is { } index)
            json.WriteNumber("ruleIndex", index);
        json.WriteString("level", Level);
        if (BaselineState is not null)
            json.WriteString("baselineState", BaselineState);
        json.WriteOptional("message", Message);
        json.WriteRequired("locations", Locations);
        json.WriteOptional("relatedLocations", RelatedLocations);
        json.WriteOptional("partialFingerprints", PartialFingerprints);
        if (Suppressions is not null)
            json.WriteRequired("suppressions", Suppressions);
        json.WriteOptional("fixes", Fixes);
        json.WriteOptional("properties", Properties);
        json.WriteEndObject();
    }
}

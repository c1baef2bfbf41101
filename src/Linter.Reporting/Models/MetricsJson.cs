using System.Text.Json;
using Linter.Semantics;

namespace Linter.Reporting.Models;

/// <summary>Writes the lengths between milestones with the facts they come from, or why they are unknown.</summary>
internal static class MetricsJson
{
    public static void Write(Utf8JsonWriter json, ModelPlaces places, IReadOnlyList<IncidentMetric> metrics)
    {
        json.WriteStartObject("metrics");
        foreach (var metric in metrics)
        {
            json.WriteStartObject(EnumName.Of(metric.Kind));
            if (metric.Value is { } value)
            {
                json.WriteString("value", Wording.Iso(value));
            }
            else
            {
                json.WriteNull("value");
                json.WriteString("unknownBecause", metric.UnknownBecause);
            }

            InstantJson.Write(json, places, "from", metric.From?.At);
            InstantJson.Write(json, places, "to", metric.To?.At);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}

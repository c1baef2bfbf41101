using System.Text.Json;
using Linter.Semantics;

namespace Linter.Reporting.Models;

/// <summary>Writes the incident window, its milestones and the stated lengths.</summary>
internal static class WindowJson
{
    public static void Write(Utf8JsonWriter json, ModelPlaces places, SemanticModel model)
    {
        var window = model.Window;
        json.WriteStartObject("window");
        json.WriteString("origin", EnumName.Of(window.Origin));
        InstantJson.Write(json, places, "start", window.Start);
        InstantJson.Write(json, places, "end", window.End);
        if (window.Length is { } length)
        {
            json.WriteString("length", Wording.Iso(length));
        }

        json.WriteStartArray("milestones");
        foreach (var milestone in window.Milestones)
        {
            json.WriteStartObject();
            json.WriteString("role", EnumName.Of(milestone.Role));
            json.WriteString("label", milestone.Label);
            InstantJson.Write(json, places, "instant", milestone.At);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        WriteDurations(json, places, model.Durations);
    }

    private static void WriteDurations(Utf8JsonWriter json, ModelPlaces places, IReadOnlyList<DurationClaim> durations)
    {
        json.WriteStartArray("durations");
        foreach (var claim in durations)
        {
            json.WriteStartObject();
            places.Write("at", claim.Span);
            json.WriteString("value", claim.Reading.Value);
            json.WriteString("subject", EnumName.Of(claim.Subject));
            json.WriteString("extent", claim.Extent);
            json.WriteBoolean("labelled", claim.IsLabelled);
            if (claim.Metric is { } metric)
            {
                json.WriteString("metric", EnumName.Of(metric));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

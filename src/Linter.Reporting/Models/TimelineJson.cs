using System.Text.Json;
using Linter.Semantics;

namespace Linter.Reporting.Models;

/// <summary>Writes the timeline, one object per sequence.</summary>
internal static class TimelineJson
{
    public static void Write(Utf8JsonWriter json, ModelPlaces places, Timeline timeline)
    {
        json.WriteStartArray("timeline");
        foreach (var sequence in timeline.Sequences)
        {
            json.WriteStartObject();
            json.WriteString("section", sequence.Section.Title);
            json.WriteString("group", sequence.Group ?? "");
            json.WriteBoolean("newestFirst", sequence.IsNewestFirst);
            json.WriteBoolean("elapsed", sequence.IsElapsed);
            WriteEntries(json, places, sequence.Entries);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEntries(Utf8JsonWriter json, ModelPlaces places, IReadOnlyList<TimelineEntry> entries)
    {
        json.WriteStartArray("entries");
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.WriteNumber("index", entry.Index);
            places.Write("at", entry.Span);
            json.WriteString("stamp", places.Quote(entry.StampSpan));
            InstantJson.Write(json, places, "from", entry.At);
            InstantJson.Write(json, places, "until", entry.Until);
            if (entry.Offset is { } offset)
            {
                json.WriteString("offset", offset.Value);
            }

            EnumName.WriteArray(json, "roles", entry.Roles);
            json.WriteBoolean("hedged", entry.IsHedged);
            json.WriteBoolean("negated", entry.IsNegated);
            json.WriteString("text", entry.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

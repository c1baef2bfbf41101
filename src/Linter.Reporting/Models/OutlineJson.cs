using System.Text.Json;
using Linter.Semantics;

namespace Linter.Reporting.Models;

/// <summary>Writes the sections as a flat list with levels.</summary>
internal static class OutlineJson
{
    public static void Write(Utf8JsonWriter json, ModelPlaces places, IReadOnlyList<Section> sections)
    {
        json.WriteStartArray("sections");
        foreach (var section in sections)
        {
            json.WriteStartObject();
            json.WriteString("title", section.Title);
            json.WriteNumber("level", section.Level);
            json.WriteString("origin", EnumName.Of(section.Origin));
            EnumName.WriteArray(json, "roles", section.Roles);
            json.WriteString("evidence", EnumName.Of(section.Evidence));
            places.Write("at", section.TitleSpan);
            json.WriteNumber("items", section.Items.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

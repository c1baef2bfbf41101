using System.Text.Json;
using Linter.Semantics;

namespace Linter.Reporting.Models;

/// <summary>Writes the action items with their fields.</summary>
internal static class ActionItemsJson
{
    public static void Write(Utf8JsonWriter json, ModelPlaces places, SemanticModel model)
    {
        json.WriteStartArray("actionItems");
        foreach (var list in model.ActionItemLists)
        {
            foreach (var item in list.Items)
            {
                WriteItem(json, places, item);
            }
        }

        json.WriteEndArray();
    }

    private static void WriteItem(Utf8JsonWriter json, ModelPlaces places, ActionItem item)
    {
        json.WriteStartObject();
        places.Write("at", item.Span);
        json.WriteString("text", item.Text);
        json.WriteString("label", item.Label ?? "");
        json.WriteString("origin", EnumName.Of(item.Origin));
        json.WriteString("status", EnumName.Of(item.Status));
        WriteFields(json, "owners", item.Owners);
        WriteFields(json, "tickets", item.Tickets);
        json.WriteString("priority", item.Priority?.Value ?? "");
        json.WriteString("type", item.Type?.Value ?? "");
        if (item.Due is { } due)
        {
            json.WriteStartObject("due");
            json.WriteString("text", due.Text);
            json.WriteString("date", due.Date is { } day ? Wording.Day(day) : "");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, string name, IReadOnlyList<StatedField> fields)
    {
        json.WriteStartArray(name);
        foreach (var field in fields)
        {
            json.WriteStringValue(field.Value);
        }

        json.WriteEndArray();
    }
}

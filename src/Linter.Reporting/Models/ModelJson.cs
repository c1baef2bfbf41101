using System.Text.Json;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Reporting.Models;

/// <summary>Writes what pmlint understood of a document, in the shape of docs/inspect.schema.json.</summary>
public static class ModelJson
{
    private const int Version = 1;

    /// <param name="model">The document.</param>
    /// <param name="profile">The name of the profile in force.</param>
    /// <param name="output">Where to write; left open.</param>
    public static void Write(SemanticModel model, string profile, Stream output)
    {
        using var json = JsonOutput.To(output);
        var places = new ModelPlaces(json, model.Tree.Text);
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        WriteDocument(json, model, profile);
        OutlineJson.Write(json, places, model.Sections);
        WriteReadings(json, places, model);
        WindowJson.Write(json, places, model);
        TimelineJson.Write(json, places, model.Timeline);
        ClaimsJson.Write(json, places, model);
        ActionItemsJson.Write(json, places, model);
        MetricsJson.Write(json, places, model.Metrics);
        json.WriteEndObject();
        JsonOutput.Complete(json, output);
    }

    private static void WriteDocument(Utf8JsonWriter json, SemanticModel model, string profile)
    {
        json.WriteStartObject("document");
        json.WriteString("path", model.Tree.Text.Path);
        json.WriteString("title", model.Title);
        json.WriteBoolean("isPostmortem", model.Recognition.IsPostmortem);
        json.WriteBoolean("isTemplate", model.Recognition.IsTemplate);
        json.WriteStartArray("reasons");
        foreach (var reason in model.Recognition.Reasons)
        {
            json.WriteStringValue(reason);
        }

        json.WriteEndArray();
        json.WriteString("profile", profile);
        json.WriteEndObject();
    }

    private static void WriteReadings(Utf8JsonWriter json, ModelPlaces places, SemanticModel model)
    {
        json.WriteStartArray("readings");
        foreach (var located in model.Readings)
        {
            json.WriteStartObject();
            ReadingJson.WriteFields(json, located.Reading, model.Tree.Text);
            json.WriteString("section", located.Section.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>A run of the tool. It is written in two halves, because its results are written one by one in between.</summary>
internal sealed record Run(Tool Tool, RunAutomationDetails? AutomationDetails, SourceRevision? Source)
{
    public const string SourceRoot = "%SRCROOT%";

    /// <summary>Opens the run and its array of results.</summary>
    public void WriteStart(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteOptional("tool", Tool);
        json.WriteOptional("automationDetails", AutomationDetails);
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteOriginalUriBaseIds(json);
        if (Source is not null)
            json.WriteRequired("versionControlProvenance", [new VersionControlDetails(Source)]);
        json.WriteStartArray("results");
    }

    /// <summary>Closes the results and the run.</summary>
    public static void WriteEnd(Utf8JsonWriter json, Invocation invocation)
    {
        json.WriteEndArray();
        json.WriteRequired("invocations", [invocation]);
        json.WriteEndObject();
    }

    // The root has no address: it would tell where the run took place, and the log would differ from machine to machine.
    private static void WriteOriginalUriBaseIds(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SourceRoot);
        json.WriteOptional("description", new Message("The root of the checked files."));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}

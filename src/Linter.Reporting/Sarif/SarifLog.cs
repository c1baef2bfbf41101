using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>A SARIF file with one run, written in two halves like the run.</summary>
internal sealed record SarifLog(Run Run)
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public void WriteStart(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        Run.WriteStart(json);
    }

    public static void WriteEnd(Utf8JsonWriter json, Invocation invocation)
    {
        Run.WriteEnd(json, invocation);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}

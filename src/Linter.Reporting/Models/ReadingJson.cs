using System.Text.Json;
using Linter.Readings;
using Linter.Text;

namespace Linter.Reporting.Models;

/// <summary>Writes readings exactly as the text states them, nothing inherited.</summary>
public static class ReadingJson
{
    /// <summary>One JSON object per line for each reading that has a usable value.</summary>
    public static void WriteLines(IEnumerable<Reading> readings, SourceText text, Stream output)
    {
        foreach (var reading in readings)
        {
            if (!IsUsable(reading))
            {
                continue;
            }

            using (var json = JsonOutput.LineTo(output))
            {
                json.WriteStartObject();
                WriteFields(json, reading, text);
                json.WriteEndObject();
            }

            output.WriteByte((byte)'\n');
        }
    }

    internal static void WriteFields(Utf8JsonWriter json, Reading reading, SourceText text)
    {
        var position = text.GetPosition(reading.Span.Start);
        json.WriteString("kind", EnumName.Of(reading.Kind).ToLowerInvariant());
        json.WriteNumber("start", reading.Span.Start);
        json.WriteNumber("length", reading.Span.Length);
        json.WriteNumber("line", position.Line + 1);
        json.WriteNumber("column", position.Column + 1);
        json.WriteString("text", text.Slice(reading.Span));
        json.WriteString("value", reading.Value);
        json.WriteBoolean("approx", reading.Qualifier.IsApproximate);
        json.WriteString("subject", EnumName.Of(reading.Subject));
        if (!IsUsable(reading))
        {
            json.WriteString("problem", EnumName.Of(reading.Problem));
        }
    }

    private static bool IsUsable(Reading reading) => reading.Problem is ReadingProblem.None or ReadingProblem.MeridiemConflict;
}

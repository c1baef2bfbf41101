using System.Text.Encodings.Web;
using System.Text.Json;
using Linter.Analysis.Baselines;

namespace Linter.Cli.Files;

/// <summary>A baseline as a JSON file that people review: sorted, one value per line.</summary>
internal static class BaselineFile
{
    /// <summary>The file that is used if it is there.</summary>
    public const string DefaultName = ".pmlint-baseline.json";

    public const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Throws <see cref="CommandFailure"/>, with file and line, if the file cannot be read.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="shownPath">How to name the file.</param>
    public static Baseline Parse(byte[] bytes, string shownPath) => new BaselineParser(bytes, shownPath).Parse();

    public static byte[] ToBytes(Baseline baseline)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartArray("findings");
            foreach (var entry in baseline.Entries)
            {
                Write(json, entry);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, BaselineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("rule", entry.Rule);
        json.WriteString("document", entry.Document);
        json.WriteString("section", entry.Section);
        json.WriteString("text", entry.Text);
        json.WriteString("identity", entry.Identity);
        json.WriteNumber("count", entry.Count);
        json.WriteEndObject();
    }
}

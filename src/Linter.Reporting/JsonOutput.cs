using System.Text.Encodings.Web;
using System.Text.Json;

namespace Linter.Reporting;

/// <summary>How the JSON formats are written: indented, LF, letters of all languages as they are.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonWriterOptions LineOptions = Options with { Indented = false };

    public static Utf8JsonWriter To(Stream output) => new(CommandFreeStream.OfJson(output), Options);

    /// <summary>A writer for one object on one line.</summary>
    public static Utf8JsonWriter LineTo(Stream output) => new(CommandFreeStream.OfJson(output), LineOptions);

    /// <summary>Completes the document with a final line break and flushes it; the stream stays open.</summary>
    public static void Complete(Utf8JsonWriter json, Stream output)
    {
        json.Flush();
        output.WriteByte((byte)'\n');
        output.Flush();
        json.Dispose();
    }
}

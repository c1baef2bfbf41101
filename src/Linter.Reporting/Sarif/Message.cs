using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>A text for people, perhaps with a Markdown form.</summary>
internal sealed record Message(string Text, string? Markdown = null) : ISarifObject
{
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("text", Text);
        json.WriteOptional("markdown", Markdown);
        json.WriteEndObject();
    }
}

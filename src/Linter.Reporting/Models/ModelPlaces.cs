using System.Text.Json;
using Linter.Text;

namespace Linter.Reporting.Models;

/// <summary>Writes where a fact stands.</summary>
internal sealed class ModelPlaces(Utf8JsonWriter json, SourceText text)
{
    /// <summary>Line and column from 1, offset and length in UTF-16 units.</summary>
    public void Write(string name, TextSpan span)
    {
        var position = text.GetPosition(span.Start);
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line + 1);
        json.WriteNumber("column", position.Column + 1);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
        json.WriteEndObject();
    }

    public string Quote(TextSpan span) => text.Slice(span).ToString();
}

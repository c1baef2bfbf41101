using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>A part of a document; lines and columns are 1-based, the end column is exclusive.</summary>
internal sealed record Region(int StartLine, int StartColumn, int EndLine, int EndColumn) : ISarifObject
{
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("startLine", StartLine);
        json.WriteNumber("startColumn", StartColumn);
        json.WriteNumber("endLine", EndLine);
        json.WriteNumber("endColumn", EndColumn);
        json.WriteEndObject();
    }
}

using System.Text;
using System.Text.Json;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Reporting;

/// <summary>The findings in the diagnostic format of reviewdog; columns count bytes of UTF-8.</summary>
public sealed class RdjsonReporter(Stream output) : IReporter
{
    private readonly Utf8JsonWriter _json = JsonOutput.To(output);
    private readonly Dictionary<string, string?> _helpUris = new(StringComparer.Ordinal);

    public void Begin(RunReport run)
    {
        foreach (var rule in run.Rules)
            _helpUris[rule.Descriptor.Id] = rule.HelpUri;
        _json.WriteStartObject();
        _json.WriteStartObject("source");
        _json.WriteString("name", run.ToolName);
        WriteUnlessNull("url", run.InformationUri);
        _json.WriteEndObject();
        _json.WriteStartArray("diagnostics");
    }

    public void Write(DocumentReport document)
    {
        foreach (var diagnostic in document.Diagnostics)
            WriteFinding(document, diagnostic);
        _json.Flush();
    }

    public void End(RunSummary summary)
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        JsonOutput.Complete(_json, output);
    }

    private void WriteFinding(DocumentReport document, Diagnostic diagnostic)
    {
        _json.WriteStartObject();
        _json.WriteString("message", FindingText.Lines(document, diagnostic));
        _json.WriteStartObject("location");
        _json.WriteString("path", document.Path);
        WriteRange(document.Text, diagnostic.Span);
        _json.WriteEndObject();
        _json.WriteString("severity", SeverityName.Of(diagnostic.Severity).ToUpperInvariant());
        _json.WriteStartObject("code");
        _json.WriteString("value", diagnostic.Descriptor.Id);
        WriteUnlessNull("url", _helpUris.GetValueOrDefault(diagnostic.Descriptor.Id));
        _json.WriteEndObject();
        WriteSuggestions(document.Text, diagnostic.Fixes);
        _json.WriteEndObject();
    }

    // A suggestion is one replacement, so a fix in several places cannot be told.
    private void WriteSuggestions(SourceText text, IReadOnlyList<Fix> fixes)
    {
        var changes = fixes.Where(fix => fix.Changes.Count == 1).Select(fix => fix.Changes[0]).ToList();
        if (changes.Count == 0)
            return;
        _json.WriteStartArray("suggestions");
        foreach (var change in changes)
        {
            _json.WriteStartObject();
            WriteRange(text, change.Span);
            _json.WriteString("text", change.NewText);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteRange(SourceText text, TextSpan span)
    {
        _json.WriteStartObject("range");
        WritePosition("start", text, span.Start);
        WritePosition("end", text, span.End);
        _json.WriteEndObject();
    }

    private void WritePosition(string name, SourceText text, int offset)
    {
        var position = text.GetPosition(offset);
        var before = text.Content.AsSpan(offset - position.Column, position.Column);
        _json.WriteStartObject(name);
        _json.WriteNumber("line", position.Line + 1);
        _json.WriteNumber("column", Encoding.UTF8.GetByteCount(before) + 1);
        _json.WriteEndObject();
    }

    private void WriteUnlessNull(string name, string? value)
    {
        if (value is not null)
            _json.WriteString(name, value);
    }
}

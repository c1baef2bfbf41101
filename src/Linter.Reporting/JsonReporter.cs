using System.Text.Json;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Reporting;

/// <summary>The project's own machine format: everything a finding holds, in a versioned shape.</summary>
public sealed class JsonReporter(Stream output) : IReporter
{
    private const int Version = 1;

    /// <summary>True to write suppressed findings, too, each with its justification.</summary>
    public bool ShowsSuppressed { get; init; }

    private readonly Utf8JsonWriter _json = JsonOutput.To(output);

    public void Begin(RunReport run)
    {
        _json.WriteStartObject();
        _json.WriteNumber("version", Version);
        _json.WriteStartObject("tool");
        _json.WriteString("name", run.ToolName);
        _json.WriteString("version", run.ToolVersion);
        _json.WriteEndObject();
        _json.WriteStartArray("documents");
    }

    /// <summary>Documents without findings are only counted, in the summary.</summary>
    public void Write(DocumentReport document)
    {
        var suppressed = ShowsSuppressed ? document.Suppressed : [];
        if (document.Diagnostics.Count == 0 && suppressed.Count == 0)
            return;
        _json.WriteStartObject();
        _json.WriteString("path", document.Path);
        _json.WriteStartArray("findings");
        foreach (var diagnostic in document.Diagnostics)
            WriteFinding(document, diagnostic, null);
        foreach (var finding in suppressed)
            WriteFinding(document, finding.Diagnostic, finding);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    public void End(RunSummary summary)
    {
        _json.WriteEndArray();
        WriteNotifications(summary.Notifications);
        WriteTotals(summary);
        _json.WriteEndObject();
        JsonOutput.Complete(_json, output);
    }

    private void WriteFinding(DocumentReport document, Diagnostic diagnostic, SuppressedDiagnostic? suppressed)
    {
        _json.WriteStartObject();
        _json.WriteString("rule", diagnostic.Descriptor.Id);
        _json.WriteString("name", diagnostic.Descriptor.Name);
        _json.WriteString("severity", SeverityName.Of(diagnostic.Severity));
        _json.WriteString("confidence", ConfidenceName.Of(diagnostic.Confidence));
        _json.WriteString("message", diagnostic.Message);
        _json.WriteString("label", diagnostic.Label);
        _json.WriteString("arithmetic", diagnostic.Arithmetic);
        _json.WriteString("identity", diagnostic.Identity);
        _json.WriteString("path", document.Path);
        WriteRange(document.Text, diagnostic.Span);
        WriteRelated(document.Text, diagnostic.Related);
        WriteProperties(diagnostic.Properties);
        WriteFixes(document.Text, diagnostic.Fixes);
        if (suppressed is not null)
            WriteSuppression(suppressed);
        _json.WriteEndObject();
    }

    private void WriteSuppression(SuppressedDiagnostic suppressed)
    {
        _json.WriteStartObject("suppressed");
        _json.WriteString("kind", SuppressionName.Of(suppressed.Kind));
        _json.WriteString("justification", suppressed.Justification);
        _json.WriteEndObject();
    }

    private void WriteRange(SourceText text, TextSpan span)
    {
        WritePosition("start", text.GetPosition(span.Start));
        WritePosition("end", text.GetPosition(span.End));
        _json.WriteNumber("offset", span.Start);
        _json.WriteNumber("length", span.Length);
    }

    private void WritePosition(string name, LinePosition position)
    {
        _json.WriteStartObject(name);
        _json.WriteNumber("line", position.Line + 1);
        _json.WriteNumber("column", position.Column + 1);
        _json.WriteEndObject();
    }

    private void WriteRelated(SourceText text, IReadOnlyList<RelatedLocation> related)
    {
        _json.WriteStartArray("related");
        foreach (var location in related)
        {
            _json.WriteStartObject();
            _json.WriteString("message", location.Message);
            WriteRange(text, location.Span);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteProperties(IReadOnlyDictionary<string, string> properties)
    {
        _json.WriteStartObject("properties");
        foreach (var key in properties.Keys.Order(StringComparer.Ordinal))
            _json.WriteString(key, properties[key]);
        _json.WriteEndObject();
    }

    private void WriteFixes(SourceText text, IReadOnlyList<Fix> fixes)
    {
        _json.WriteStartArray("fixes");
        foreach (var fix in fixes)
        {
            _json.WriteStartObject();
            _json.WriteString("title", fix.Title);
            _json.WriteString("safety", fix.Safety == FixSafety.Safe ? "safe" : "offered");
            WriteEdits(text, fix);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteEdits(SourceText text, Fix fix)
    {
        _json.WriteStartArray("edits");
        foreach (var change in fix.Changes.OrderBy(change => change.Span))
        {
            _json.WriteStartObject();
            WriteRange(text, change.Span);
            _json.WriteString("newText", change.NewText);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteNotifications(IReadOnlyList<EngineNotification> notifications)
    {
        _json.WriteStartArray("notifications");
        foreach (var notification in notifications)
        {
            _json.WriteStartObject();
            _json.WriteString("id", notification.Id);
            _json.WriteString("severity", SeverityName.Of(notification.Severity));
            _json.WriteString("message", notification.Message);
            _json.WriteString("path", notification.Path);
            _json.WriteString("rule", notification.RuleId);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteTotals(RunSummary summary)
    {
        _json.WriteStartObject("summary");
        _json.WriteNumber("documents", summary.Documents);
        _json.WriteNumber("errors", summary.Errors);
        _json.WriteNumber("warnings", summary.Warnings);
        _json.WriteNumber("infos", summary.Infos);
        _json.WriteNumber("suppressed", summary.Suppressed);
        if (summary.OldFindings is { } old)
            _json.WriteNumber("old", old);
        _json.WriteEndObject();
    }
}

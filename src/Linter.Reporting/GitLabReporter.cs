using System.Text.Json;
using Linter.Diagnostics;
using Linter.Reporting.Excerpts;

namespace Linter.Reporting;

/// <summary>The findings as GitLab's code quality report.</summary>
public sealed class GitLabReporter(Stream output) : IReporter
{
    private readonly Utf8JsonWriter _json = JsonOutput.To(output);
    private RunPaths _paths = RunPaths.AsShown;

    public void Begin(RunReport run)
    {
        _paths = run.Paths;
        _json.WriteStartArray();
    }

    public void Write(DocumentReport document)
    {
        var fingerprint = new FindingFingerprint(document);
        foreach (var diagnostic in document.Diagnostics)
            WriteFinding(document, diagnostic, fingerprint.Next(diagnostic));
        _json.Flush();
    }

    public void End(RunSummary summary)
    {
        _json.WriteEndArray();
        JsonOutput.Complete(_json, output);
    }

    private void WriteFinding(DocumentReport document, Diagnostic diagnostic, string fingerprint)
    {
        var region = TextRegion.Of(document.Text, diagnostic.Span);
        _json.WriteStartObject();
        _json.WriteString("description", FindingText.Line(document, diagnostic));
        _json.WriteString("check_name", FindingText.Rule(diagnostic));
        _json.WriteString("fingerprint", fingerprint);
        _json.WriteString("severity", SeverityOf(diagnostic.Severity));
        _json.WriteStartObject("location");
        _json.WriteString("path", VisibleText.Escape(_paths.Of(document.Path)));
        _json.WriteStartObject("lines");
        _json.WriteNumber("begin", region.StartLine);
        _json.WriteNumber("end", region.EndLine);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private static string SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "major",
        DiagnosticSeverity.Warning => "minor",
        _ => "info",
    };
}

using Linter.Diagnostics;

namespace Linter.Reporting.GitHub;

/// <summary>Turns findings into annotations.</summary>
internal static class Annotation
{
    /// <summary>GitHub's word for a severity.</summary>
    public static string CommandOf(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? "notice" : SeverityName.Of(severity);

    /// <param name="path">Below the root of the repository.</param>
    /// <param name="document">The document.</param>
    /// <param name="diagnostic">One of its findings.</param>
    public static WorkflowCommand Of(string path, DocumentReport document, Diagnostic diagnostic)
    {
        var region = TextRegion.Of(document.Text, diagnostic.Span);
        var properties = new List<KeyValuePair<string, string>>
        {
            new("title", FindingText.Rule(diagnostic)),
            new("file", path),
            new("line", $"{region.StartLine}"),
            new("endLine", $"{region.EndLine}"),
        };
        // Columns are allowed only within one line.
        if (region.StartLine == region.EndLine)
        {
            properties.Add(new("col", $"{region.StartColumn}"));
            properties.Add(new("endColumn", $"{region.EndColumn}"));
        }

        return new WorkflowCommand(CommandOf(diagnostic.Severity), properties, FindingText.Lines(document, diagnostic));
    }
}

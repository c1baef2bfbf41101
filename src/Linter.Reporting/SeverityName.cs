using Linter.Diagnostics;

namespace Linter.Reporting;

/// <summary>The word for a severity in text and JSON.</summary>
public static class SeverityName
{
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}

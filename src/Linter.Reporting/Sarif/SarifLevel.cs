using Linter.Diagnostics;

namespace Linter.Reporting.Sarif;

/// <summary>SARIF's words for severities.</summary>
internal static class SarifLevel
{
    public static string Of(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? "note" : SeverityName.Of(severity);
}

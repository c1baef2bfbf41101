using Linter.Diagnostics;

namespace Linter.Reporting;

/// <summary>The totals of a run, and what went wrong in it.</summary>
public sealed record RunSummary
{
    /// <summary>How many documents were checked.</summary>
    public int Documents { get; init; }

    public int Errors { get; init; }

    public int Warnings { get; init; }

    public int Infos { get; init; }

    /// <summary>How many findings comments or the baseline accept.</summary>
    public int Suppressed { get; init; }

    /// <summary>How many findings were left out because they were there before the change; null if nothing was compared.</summary>
    public int? OldFindings { get; init; }

    public IReadOnlyList<EngineNotification> Notifications { get; init; } = [];

    /// <summary>How long the run took; null leaves it out of the output.</summary>
    public TimeSpan? Elapsed { get; init; }

    public int Findings => Errors + Warnings + Infos;

    /// <summary>True if there is a finding of a severity or above; never for none.</summary>
    public bool HasAtLeast(DiagnosticSeverity? severity) => severity switch
    {
        null => false,
        DiagnosticSeverity.Error => Errors > 0,
        DiagnosticSeverity.Warning => Errors + Warnings > 0,
        _ => Findings > 0,
    };

    /// <summary>The totals with one more document.</summary>
    public RunSummary Including(DocumentReport document) => IncludingFindings(document) with { Documents = Documents + 1 };

    /// <summary>The totals with further findings of a document that is counted already.</summary>
    public RunSummary IncludingFindings(DocumentReport document) => this with
    {
        Errors = Errors + CountOf(DiagnosticSeverity.Error, document.Diagnostics),
        Warnings = Warnings + CountOf(DiagnosticSeverity.Warning, document.Diagnostics),
        Infos = Infos + CountOf(DiagnosticSeverity.Info, document.Diagnostics),
        Suppressed = Suppressed + document.Suppressed.Count,
        OldFindings = OldFindings + document.OldFindings.Count,
    };

    private static int CountOf(DiagnosticSeverity severity, IReadOnlyList<Diagnostic> diagnostics)
    {
        var count = 0;
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity == severity)
                count++;
        }

        return count;
    }
}

using Linter.Analysis;
using Linter.Cli.Files;
using Linter.Diagnostics;
using Linter.Reporting;
using Linter.Reporting.Charts;

namespace Linter.Cli.Commands;

/// <summary>What became of one document.</summary>
/// <param name="Input">The document.</param>
/// <param name="Analysis">Null if it could not be read, was left out, or was only found and does not read as a postmortem.</param>
/// <param name="Failure">Why it could not be read; else null.</param>
internal sealed record CheckedDocument(InputDocument Input, DocumentAnalysis? Analysis, EngineNotification? Failure)
{
    /// <summary>The incident, if a report draws it.</summary>
    public IncidentChart? Chart { get; init; }

    /// <summary>The findings that are left out because they were there before the change.</summary>
    public IReadOnlyList<Diagnostic> OldFindings { get; init; } = [];

    /// <summary>The findings that are gone since the change; null if nobody asked.</summary>
    public AbsentFindings? Absent { get; init; }

    /// <summary>What the document was compared by before the change; null if there was nothing to compare.</summary>
    public ComparedDocument? Before { get; init; }
}

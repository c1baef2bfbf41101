using Linter.Diagnostics;
using Linter.Reporting.Charts;
using Linter.Text;

namespace Linter.Reporting;

/// <summary>A checked document and its findings.</summary>
/// <param name="Text">The document; its path is the one shown.</param>
/// <param name="Diagnostics">The findings to show, in their order.</param>
public sealed record DocumentReport(SourceText Text, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Findings that somebody accepted; a format shows them, as such, only when asked to.</summary>
    public IReadOnlyList<SuppressedDiagnostic> Suppressed { get; init; } = [];

    /// <summary>Findings that are not shown because they were there before the change; a format may tell them apart.</summary>
    public IReadOnlyList<Diagnostic> OldFindings { get; init; } = [];

    /// <summary>Findings that a change took away; null if nobody asked. Nothing counts them, and a format tells of them only where it has a word for it.</summary>
    public AbsentFindings? Absent { get; init; }

    /// <summary>The incident for reports that draw it; null if they do not, or there is nothing to draw.</summary>
    public IncidentChart? Chart { get; init; }

    /// <summary>The path as shown; text without a file has a name too.</summary>
    public string Path => Text.Path.Length > 0 ? Text.Path : "<stdin>";
}

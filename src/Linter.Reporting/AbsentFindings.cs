using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Reporting;

/// <summary>Findings that a change took away.</summary>
/// <param name="Text">The document before the change; its path is the one it had then.</param>
/// <param name="Diagnostics">The findings in it.</param>
public sealed record AbsentFindings(SourceText Text, IReadOnlyList<Diagnostic> Diagnostics);

using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Analysis;

/// <summary>What a rule sees of all documents of a run, and where it reports.</summary>
/// <param name="documents">What tells the incidents apart, in the order of the run.</param>
/// <param name="options">The options of the rule that runs.</param>
/// <param name="report">Takes a finding in a document.</param>
public sealed class RunAnalysisContext(IReadOnlyList<IncidentFingerprint> documents, RuleOptions options, Action<IncidentFingerprint, Diagnostic> report)
{
    public IReadOnlyList<IncidentFingerprint> Documents { get; } = documents;

    public RuleOptions Options { get; } = options;

    public void Report(IncidentFingerprint document, Diagnostic diagnostic) => report(document, diagnostic);
}

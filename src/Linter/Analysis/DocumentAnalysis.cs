using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Analysis;

/// <summary>What the rules found in one document.</summary>
/// <param name="Text">The document.</param>
/// <param name="Diagnostics">The findings in the order they are shown.</param>
/// <param name="Notifications">What is to be said about the run over this document; usually nothing.</param>
public sealed record DocumentAnalysis(SourceText Text, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<EngineNotification> Notifications)
{
    /// <summary>What rules over the run need of the document; null if none runs or it describes no incident.</summary>
    public IncidentFingerprint? Fingerprint { get; init; }
}

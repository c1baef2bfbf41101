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
    /// <summary>The findings that comments of the document accept, in the order they would be shown.</summary>
    public IReadOnlyList<SuppressedDiagnostic> Suppressed { get; init; } = [];

    /// <summary>The ids of the rules that ran.</summary>
    public IReadOnlySet<string> RunningRules { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The facts, for whoever wants to show more than the findings; large, so not to be kept. Null if the text could not be analysed.</summary>
    public SemanticModel? Model { get; init; }

    /// <summary>What rules over the run need of the document; null if none runs or it describes no incident.</summary>
    public IncidentFingerprint? Fingerprint { get; init; }
}

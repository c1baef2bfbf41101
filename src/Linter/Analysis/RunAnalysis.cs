using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Analysis;

/// <summary>What the rules that compare documents found.</summary>
/// <param name="Documents">The documents with findings, in the order of the run.</param>
/// <param name="Notifications">What is to be said about the comparison; usually nothing.</param>
public sealed record RunAnalysis(IReadOnlyList<(IncidentFingerprint Document, IReadOnlyList<Diagnostic> Diagnostics)> Documents, IReadOnlyList<EngineNotification> Notifications);

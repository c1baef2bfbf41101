using Linter.Diagnostics;
using Linter.Semantics;
using NodaTime;

namespace Linter.Analysis;

/// <summary>What a rule sees when it looks at one fact of a document.</summary>
public sealed class FactAnalysisContext<TFact>(TFact fact, SemanticModel model, RuleOptions options, Instant? referenceTime, Action<Diagnostic> report)
    : DocumentAnalysisContext(model, options, referenceTime, report)
{
    public TFact Fact { get; } = fact;
}

using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Analysis;

/// <summary>What a rule sees when it looks at one fact of a document.</summary>
public sealed class FactAnalysisContext<TFact>(TFact fact, SemanticModel model, RuleOptions options, AnalyzerConfiguration configuration, Action<Diagnostic> report, DocumentPast? past)
    : DocumentAnalysisContext(model, options, configuration, report, past)
{
    public TFact Fact { get; } = fact;
}

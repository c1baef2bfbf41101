using Linter.Diagnostics;
using Linter.History;
using Linter.Semantics;

namespace Linter.Analysis;

/// <summary>What a rule sees of one document and its past.</summary>
public sealed class HistoryAnalysisContext(DocumentPast past, SemanticModel model, RuleOptions options, AnalyzerConfiguration configuration, Action<Diagnostic> report)
    : DocumentAnalysisContext(model, options, configuration, report, past)
{
    public new DocumentPast Past { get; } = past;

    public DocumentHistory History => Past.History;
}

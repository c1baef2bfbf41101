using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Syntax;

namespace Linter.Analysis;

/// <summary>What a rule sees of one document, and where it reports.</summary>
public class DocumentAnalysisContext(SemanticModel model, RuleOptions options, Action<Diagnostic> report)
{
    public SemanticModel Model { get; } = model;

    public SyntaxTree Tree => Model.Tree;

    /// <summary>The options of the rule that runs.</summary>
    public RuleOptions Options { get; } = options;

    public void Report(Diagnostic diagnostic) => report(diagnostic);
}

using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Syntax;
using NodaTime;

namespace Linter.Analysis;

/// <summary>What a rule sees of one document, and where it reports.</summary>
public class DocumentAnalysisContext(SemanticModel model, RuleOptions options, AnalyzerConfiguration configuration, Action<Diagnostic> report, DocumentPast? past = null)
{
    public SemanticModel Model { get; } = model;

    public SyntaxTree Tree => Model.Tree;

    /// <summary>The options of the rule that runs.</summary>
    public RuleOptions Options { get; } = options;

    /// <summary>The moment from which a date lies in the future; null if there is none to compare with.</summary>
    public Instant? ReferenceTime => configuration.ReferenceTime;

    /// <summary>Which files a document can link to; null if that is not known.</summary>
    public ILinkTargets? LinkTargets => configuration.LinkTargets;

    /// <summary>The past of the document; null if it is not known.</summary>
    public DocumentPast? Past { get; } = past;

    /// <summary>The files that options name; null if none can be read.</summary>
    public ITextFiles? TextFiles => configuration.TextFiles;

    public void Report(Diagnostic diagnostic) => report(diagnostic);
}

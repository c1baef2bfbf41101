using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Analysis.Fixing;

/// <summary>A document with what it says and what is found in it.</summary>
internal sealed class AnalyzedDocument
{
    private readonly Lazy<IReadOnlyList<ModelFact>> _facts;

    private AnalyzedDocument(SemanticModel model, DocumentAnalysis analysis)
    {
        Model = model;
        Analysis = analysis;
        _facts = new(() => ModelFacts.Read(model), LazyThreadSafetyMode.None);
    }

    public SemanticModel Model { get; }

    public DocumentAnalysis Analysis { get; }

    public SourceText Text => Analysis.Text;

    /// <summary>What the document says; read only when there is something to compare.</summary>
    public IReadOnlyList<ModelFact> Facts => _facts.Value;

    public static AnalyzedDocument Of(SourceText text, AnalyzerDriver driver)
    {
        var model = new SemanticModel(SyntaxTree.Parse(text));
        return new AnalyzedDocument(model, driver.Analyze(model));
    }
}

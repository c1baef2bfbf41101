using Linter.Text;

namespace Linter.Analysis.Fixing;

/// <summary>A document with what it says and what is found in it.</summary>
internal sealed class AnalyzedDocument
{
    private readonly Lazy<IReadOnlyList<ModelFact>> _facts;

    private AnalyzedDocument(DocumentAnalysis analysis)
    {
        Analysis = analysis;
        _facts = new(() => analysis.Model is { } model ? ModelFacts.Read(model) : [], LazyThreadSafetyMode.None);
    }

    public DocumentAnalysis Analysis { get; }

    public SourceText Text => Analysis.Text;

    public bool IsPostmortem => Analysis.Model is { Recognition.IsPostmortem: true };

    /// <summary>What the document says; read only when there is something to compare.</summary>
    public IReadOnlyList<ModelFact> Facts => _facts.Value;

    public static AnalyzedDocument Of(SourceText text, AnalyzerDriver driver) => new(driver.Analyze(text));
}

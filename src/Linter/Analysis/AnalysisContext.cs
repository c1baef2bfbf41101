using Linter.Semantics;

namespace Linter.Analysis;

/// <summary>Where a rule says what it wants to look at.</summary>
public abstract class AnalysisContext
{
    /// <summary>Once per document.</summary>
    public abstract void RegisterDocumentAction(Action<DocumentAnalysisContext> action);

    /// <summary>For each section that has the role.</summary>
    public abstract void RegisterSectionAction(SectionRole role, Action<FactAnalysisContext<Section>> action);

    /// <summary>Once per document that has at least one timeline sequence.</summary>
    public abstract void RegisterTimelineAction(Action<FactAnalysisContext<Timeline>> action);

    /// <summary>For each timeline entry, in document order.</summary>
    public abstract void RegisterTimelineEntryAction(Action<FactAnalysisContext<TimelineEntry>> action);

    /// <summary>For each impact claim, in document order.</summary>
    public abstract void RegisterClaimAction(Action<FactAnalysisContext<ImpactClaim>> action);

    /// <summary>For each action item, in document order.</summary>
    public abstract void RegisterActionItemAction(Action<FactAnalysisContext<ActionItem>> action);

    /// <summary>Once per document whose past is known; never without a repository.</summary>
    public abstract void RegisterHistoryAction(Action<HistoryAnalysisContext> action);

    /// <summary>Once per run of several documents, when all have been read.</summary>
    /// <param name="action">Compares them.</param>
    /// <param name="mayConcern">Whether a document of which only the text is known may matter to the findings about one that is known; true in doubt.</param>
    public abstract void RegisterRunEndAction(Action<RunAnalysisContext> action, Func<IncidentFingerprint, TextTraces, RuleOptions, bool> mayConcern);
}

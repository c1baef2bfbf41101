using Linter.Semantics;

namespace Linter.Analysis;

/// <summary>The registered actions of all active rules by what they look at, in the order of the rules.</summary>
internal sealed class ActionTable
{
    public List<RuleAction<DocumentAnalysisContext>> Document { get; } = [];

    /// <summary>By the number of the role; null for roles that no rule looks at.</summary>
    public List<RuleAction<FactAnalysisContext<Section>>>?[] Section { get; } = new List<RuleAction<FactAnalysisContext<Section>>>?[Enum.GetNames(typeof(SectionRole)).Length];

    public List<RuleAction<FactAnalysisContext<Timeline>>> Timeline { get; } = [];

    public List<RuleAction<FactAnalysisContext<TimelineEntry>>> TimelineEntry { get; } = [];

    public List<RuleAction<FactAnalysisContext<ImpactClaim>>> Claim { get; } = [];

    public List<RuleAction<FactAnalysisContext<ActionItem>>> ActionItem { get; } = [];

    public List<RuleAction<HistoryAnalysisContext>> History { get; } = [];

    public List<RunEndAction> RunEnd { get; } = [];
}

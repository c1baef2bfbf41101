using Linter.Semantics;

namespace Linter.Analysis;

/// <summary>Files the actions of one rule in the table.</summary>
internal sealed class RuleRegistration(ActiveRule rule, ActionTable table) : AnalysisContext
{
    public override void RegisterDocumentAction(Action<DocumentAnalysisContext> action) => table.Document.Add(new(rule, action));

    public override void RegisterSectionAction(SectionRole role, Action<FactAnalysisContext<Section>> action) =>
        (table.Section[(int)role] ??= []).Add(new(rule, action));

    public override void RegisterTimelineAction(Action<FactAnalysisContext<Timeline>> action) => table.Timeline.Add(new(rule, action));

    public override void RegisterTimelineEntryAction(Action<FactAnalysisContext<TimelineEntry>> action) => table.TimelineEntry.Add(new(rule, action));

    public override void RegisterClaimAction(Action<FactAnalysisContext<ImpactClaim>> action) => table.Claim.Add(new(rule, action));

    public override void RegisterActionItemAction(Action<FactAnalysisContext<ActionItem>> action) => table.ActionItem.Add(new(rule, action));

    public override void RegisterHistoryAction(Action<HistoryAnalysisContext> action) => table.History.Add(new(rule, action));

    public override void RegisterRunEndAction(Action<RunAnalysisContext> action, Func<IncidentFingerprint, TextTraces, RuleOptions, bool> mayConcern) =>
        table.RunEnd.Add(new(rule, action, mayConcern));
}

using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Rules.ConsistencyRules;

/// <summary>PM7005: timeline and resolution describe different fixes.</summary>
public sealed class ResolutionMismatchRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM7005",
        Name = "resolution-mismatch",
        Title = "Timeline and resolution describe different fixes.",
        Category = RuleCategory.Consistency,
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        if (document.Model.Resolution is not { } resolution)
        {
            return;
        }

        var stated = resolution.Repairs.Where(static repair => repair.Outcome == RepairOutcome.Applied).ToList();
        var told = document.Model.TimelineRepairs.Where(IsEnding).ToList();
        if (stated.Count == 0 || told.Count == 0)
        {
            return;
        }

        if (stated.Find(static repair => repair.Kind == RepairKind.Revert) is { } revert && told.TrueForAll(static item => item.Repair.Kind == RepairKind.FixForward) && !Mentions(document.Model, RepairKind.Revert))
        {
            Report(document, revert, told[^1], DiagnosticSeverity.Warning);
        }
        else if (!stated.Exists(repair => told.Exists(item => item.Repair.Kind == repair.Kind)) && !stated.Exists(repair => Mentions(document.Model, repair.Kind)))
        {
            Report(document, stated[0], told[^1], told.Exists(static item => item.Repair.Kind == RepairKind.Revert) ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning);
        }
    });

    /// <summary>A repair that worked, in an entry that says that things got better.</summary>
    private static bool IsEnding(EntryRepair item) =>
        item.Repair.Outcome == RepairOutcome.Applied && (item.Entry.Has(EventRole.FixApplied) || item.Entry.Has(EventRole.Mitigated) || item.Entry.Has(EventRole.Resolved));

    /// <summary>True if the timeline knows of such a repair that may have worked.</summary>
    private static bool Mentions(SemanticModel model, RepairKind kind) =>
        model.TimelineRepairs.Any(item => item.Repair.Kind == kind && item.Repair.Outcome != RepairOutcome.Failed);

    private static void Report(DocumentAnalysisContext document, Repair stated, EntryRepair told, DiagnosticSeverity severity)
    {
        var isStatedLater = stated.Span.Start > told.Repair.Span.Start;
        var at = told.Entry.At is { } instant ? $" ({Wording.Clock(instant)})" : "";
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = severity,
            Confidence = Confidence.Likely,
            Span = isStatedLater ? stated.Span : told.Repair.Span,
            Message = $"The resolution says \"{stated.Text}\", the timeline \"{told.Repair.Text}\"{at}; which one ended the incident?",
            Label = isStatedLater ? "not in the timeline" : "not in the resolution",
            Related = [new RelatedLocation(isStatedLater ? told.Repair.Span : stated.Span, isStatedLater ? "the repair in the timeline" : "the repair in the resolution")],
        });
    }
}

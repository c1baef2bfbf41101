using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Rules.ConsistencyRules;

/// <summary>PM7008: the causing change is not in the timeline.</summary>
public sealed class ChangeNotInTimelineRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM7008",
        Name = "change-not-in-timeline",
        Title = "The causing change is not in the timeline.",
        Category = RuleCategory.Consistency,
        DefaultSeverity = DiagnosticSeverity.Info,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var changes = document.Model.OriginatingChanges;
        if (changes.Count > 0 && changes.All(static change => change is { IsDated: false, IsInTimeline: false }))
        {
            Report(document, changes[0].Change);
        }
    });

    private static void Report(DocumentAnalysisContext document, StatedField change) =>
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Info,
            Confidence = Confidence.Likely,
            Span = change.Span,
            Message = $"The cause is \"{Wording.Quote(change.Value)}\", but no timeline entry says when it was made.",
            Label = "when?",
            Related = document.Model.Timeline.Sections is [{ TitleSpan.IsEmpty: false } section, ..] ? [new RelatedLocation(section.TitleSpan, "the timeline")] : [],
        });
}

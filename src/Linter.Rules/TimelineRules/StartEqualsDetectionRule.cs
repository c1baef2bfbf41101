using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.TimelineRules;

/// <summary>PM2010: start and detection are the same minute.</summary>
public sealed class StartEqualsDetectionRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM2010",
        Name = "start-equals-detection",
        Title = "Start and detection are the same minute.",
        Category = RuleCategory.Timeline,
        DefaultSeverity = DiagnosticSeverity.Info,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var events = document.Model.Events;
        if (document.Model.Window.Start is { IsDateOnly: false } start && events.First(EventRole.Detected) is { IsCertain: true } detected
            && start.Span != detected.Span && IsSameMoment(start, detected.At) && !IsOwnAction(detected))
        {
            Report(document, start, detected);
        }
    });

    private static bool IsSameMoment(StatedInstant start, StatedInstant detected) =>
        start.ElapsedTo(detected) == Duration.Zero && !start.Qualifier.IsApproximate && !detected.Qualifier.IsApproximate
        && start.Precision <= Duration.FromMinutes(1) && start.Precision == detected.Precision;

    /// <summary>Who caused it noticed it at once: the entry holds both the change and its discovery.</summary>
    private static bool IsOwnAction(IncidentEvent detected) =>
        detected.Entry is { } entry && (entry.Has(EventRole.Change) || entry.Has(EventRole.ImpactStart));

    private static void Report(DocumentAnalysisContext document, StatedInstant start, IncidentEvent detected) =>
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Info,
            Span = detected.Span,
            Message = $"Start equals detection ({Wording.Clock(detected.At)}), so time-to-detect is 0; impact often begins before the first alert.",
            Label = "detected",
            Related = [new RelatedLocation(start.Span, "the stated start")],
        });
}

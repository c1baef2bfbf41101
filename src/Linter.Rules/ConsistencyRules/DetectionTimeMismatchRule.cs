using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.ConsistencyRules;

/// <summary>PM7011: detection is stated at two times.</summary>
public sealed class DetectionTimeMismatchRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Slack = new("slack", OptionKind.Duration, "1m", "How far the two may be apart.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM7011",
        Name = "detection-time-mismatch",
        Title = "Detection is stated at two times.",
        Category = RuleCategory.Consistency,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [Slack],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        if (Stated(document.Model) is not { At.Qualifier.IsApproximate: false } stated || FirstEntry(document.Model) is not { } told || IsConfirmed(document, stated))
        {
            return;
        }

        if (stated.At.ElapsedToClosest(told.At) is { } apart && Distance(apart) > Tolerance(document, stated.At, told.At))
        {
            Report(document, stated, told, apart);
        }
    });

    private static Milestone? Stated(SemanticModel model) => model.Window.Milestones.FirstOrDefault(static milestone => milestone.Role == EventRole.Detected);

    /// <summary>The first entry that surely is a detection; one that only names a symptom is none.</summary>
    private static IncidentEvent? FirstEntry(SemanticModel model)
    {
        IncidentEvent? first = null;
        foreach (var item in model.Events.With(EventRole.Detected))
        {
            if (item is { IsCertain: true, At: { IsDateOnly: false, Qualifier.IsApproximate: false }, Entry: { IsHedged: false, IsRetrospective: false } } && (first is null || item.At.ElapsedTo(first.At) > Duration.Zero))
            {
                first = item;
            }
        }

        return first;
    }

    private static bool IsConfirmed(DocumentAnalysisContext document, Milestone stated) =>
        document.Model.Timeline.Entries.Any(entry => entry.At is { } at && stated.At.ElapsedToClosest(at) is { } apart && Distance(apart) <= Tolerance(document, stated.At, at));

    private static Duration Tolerance(DocumentAnalysisContext document, StatedInstant left, StatedInstant right) =>
        Duration.Max(document.Options.GetDuration(Slack), Duration.Max(left.Precision, right.Precision));

    private static Duration Distance(Duration apart) => apart < Duration.Zero ? -apart : apart;

    private static void Report(DocumentAnalysisContext document, Milestone stated, IncidentEvent told, Duration apart)
    {
        var isTimelineLater = told.Span.Start > stated.At.Span.Start;
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = isTimelineLater ? told.Entry!.StampSpan : stated.At.Span,
            Message = $"\"{stated.Label}\" says {Wording.Clock(stated.At)}, the timeline (\"{told.Name}\") {Wording.Clock(told.At)}: {Wording.Length(apart)} apart.",
            Label = isTimelineLater ? "detection in the timeline" : "stated detection",
            Arithmetic = $"{Wording.Bare(told.At)} − {Wording.Bare(stated.At)} = {(apart < Duration.Zero ? "−" : "")}{Wording.Length(apart)}",
            Related = [isTimelineLater ? new RelatedLocation(stated.At.Span, "stated detection") : new RelatedLocation(told.Entry!.StampSpan, "detection in the timeline")],
            Properties = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [DiagnosticProperties.Claimed] = Wording.Moment(stated.At),
                [DiagnosticProperties.Computed] = Wording.Moment(told.At),
                [DiagnosticProperties.Unit] = "time",
                [DiagnosticProperties.Delta] = Wording.Iso(apart),
            },
        });
    }
}

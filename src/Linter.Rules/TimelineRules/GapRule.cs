using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Rules.TimelineRules;

/// <summary>PM2005: a long hole in the timeline is unexplained.</summary>
public sealed class GapRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor MaxGap = new("max_gap", OptionKind.Duration, "60m", "The longest hole that is always fine.");
    private static readonly OptionDescriptor Share = new("share", OptionKind.Percentage, "25%", "The share of the incident a hole must exceed.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM2005",
        Name = "gap",
        Title = "A long hole in the timeline is unexplained.",
        Category = RuleCategory.Timeline,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [MaxGap, Share],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterTimelineAction(static timeline =>
    {
        var length = timeline.Options.GetDuration(MaxGap);
        var share = timeline.Options.GetPercentage(Share);
        foreach (var hole in timeline.Model.HolesLongerThan(length, share))
        {
            Report(timeline, hole);
        }
    });

    private static void Report(DocumentAnalysisContext document, TimelineHole hole)
    {
        var percent = Math.Round(100 * hole.Length.TotalMinutes / hole.Whole.TotalMinutes);
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            // Before somebody notices there is nobody who could write anything down.
            Severity = hole.IsUnnoticed ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = hole.AfterEntry.StampSpan,
            Message = $"Nothing is recorded between {Wording.Bare(hole.Before)} and {Wording.Clock(hole.After)} ({Wording.Length(hole.Length)}, {Wording.Percent((decimal)percent)} of the incident){(hole.IsUnnoticed ? ", the time until it was noticed" : "")}.",
            Label = $"{Wording.Length(hole.Length)} after the entry before",
            Arithmetic = $"{Wording.Bare(hole.After)} − {Wording.Bare(hole.Before)} = {Wording.Length(hole.Length)}",
            Related = [new RelatedLocation(hole.Before.Span, hole.BeforeEntry is null ? "the incident starts here" : "the entry before")],
        });
    }
}

using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.TimelineRules;

/// <summary>PM2006: the timeline never says when the incident was detected or resolved.</summary>
public sealed class MissingMilestoneRule : DiagnosticAnalyzer
{
    private const int FewestEntries = 3;

    private static readonly OptionDescriptor Required = new("require", OptionKind.Words, "detected,resolved", "What has to be told.") { Values = ["detected", "resolved", "escalated"] };

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM2006",
        Name = "missing-milestone",
        Title = "The timeline never says when it was detected or resolved.",
        Category = RuleCategory.Timeline,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [Required],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterTimelineAction(static timeline =>
    {
        var timed = timeline.Fact.Entries.Count(static entry => entry.At is { IsDateOnly: false } || entry.Offset is not null);
        if (timed < FewestEntries || timeline.Model.IsUnfinished)
        {
            return;
        }

        var required = timeline.Options.GetWords(Required);
        var missing = required.Where(milestone => !IsTold(timeline.Model, milestone)).ToList();
        if (missing.Count > 0)
        {
            Report(timeline, missing);
        }
    });

    private static bool IsTold(SemanticModel model, string milestone) => milestone switch
    {
        "detected" => Has(model, EventRole.Detected) || model.Timeline.Entries.Any(static entry => entry.MayTellDetection),
        "resolved" => Has(model, EventRole.Resolved) || Has(model, EventRole.Closed) || model.Timeline.Entries.Any(static entry => entry.MayTellEnd) || EndsWithWindow(model),
        "escalated" => Has(model, EventRole.Escalated),
        _ => true,
    };

    private static bool Has(SemanticModel model, EventRole role) =>
        model.Window.Milestones.Any(milestone => milestone.Role == role) || model.Timeline.Entries.Any(entry => entry.Has(role));

    /// <summary>An entry at the stated end tells the resolution, whatever its words.</summary>
    private static bool EndsWithWindow(SemanticModel model) =>
        model.Window.End is { IsDateOnly: false } end && model.Timeline.Entries.Any(entry =>
            entry.At is { IsDateOnly: false } at && end.ElapsedTo(at) is { } distance && distance <= Duration.FromMinutes(1) && distance >= -Duration.FromMinutes(1));

    private static void Report(DocumentAnalysisContext document, List<string> missing)
    {
        var section = document.Model.Timeline.Sections[0];
        var place = section.TitleSpan.IsEmpty ? document.Model.Timeline.Entries[0].StampSpan : section.TitleSpan;
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = place,
            Message = $"No entry says when or how the incident was {string.Join(" or ", missing)}.",
            Label = $"{string.Join(", ", missing)}: missing",
        });
    }
}

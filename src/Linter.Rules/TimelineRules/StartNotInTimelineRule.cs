using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.TimelineRules;

/// <summary>PM2009: the stated start has no timeline entry.</summary>
public sealed class StartNotInTimelineRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM2009",
        Name = "start-not-in-timeline",
        Title = "The stated start has no timeline entry.",
        Category = RuleCategory.Timeline,
        DefaultSeverity = DiagnosticSeverity.Info,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterTimelineAction(static timeline =>
    {
        if (timeline.Model.Window.Start is not { IsDateOnly: false } start || Timed(timeline.Fact) is not { Count: > 0 } entries)
        {
            return;
        }

        var earliest = entries[0].At!;
        foreach (var entry in entries)
        {
            earliest = earliest.ElapsedTo(entry.At!) < Duration.Zero ? entry.At! : earliest;
        }

        if (start.ElapsedTo(earliest) is { } late && late > Tolerance(start, earliest) && late < Duration.FromDays(1))
        {
            Report(timeline, start, entries[0], earliest, late);
        }
    });

    private static List<TimelineEntry> Timed(Timeline timeline) =>
        [.. timeline.Entries.Where(static entry => entry.At is { IsDateOnly: false } && !entry.Sequence.IsElapsed)];

    private static Duration Tolerance(StatedInstant start, StatedInstant earliest) =>
        Duration.FromMinutes(start.Qualifier.IsApproximate || earliest.Qualifier.IsApproximate ? 15 : 1);

    private static void Report(DocumentAnalysisContext document, StatedInstant start, TimelineEntry first, StatedInstant earliest, Duration late) =>
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Info,
            Span = first.StampSpan,
            Message = $"The incident starts at {Wording.Bare(start)}, but the timeline begins at {Wording.Bare(earliest)} ({Wording.Length(late)} later); say what shows that it started then.",
            Label = "the timeline begins here",
            Arithmetic = $"{Wording.Bare(earliest)} − {Wording.Bare(start)} = {Wording.Length(late)}",
            Related = [new RelatedLocation(start.Span, "the stated start")],
        });
}

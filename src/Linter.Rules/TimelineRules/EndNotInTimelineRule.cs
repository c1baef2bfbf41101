using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Text;
using NodaTime;

namespace Linter.Rules.TimelineRules;

/// <summary>PM2011: the stated end has no timeline entry.</summary>
public sealed class EndNotInTimelineRule : DiagnosticAnalyzer
{
    private const int EntriesOfALinkedTimeline = 3;

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM2011",
        Name = "end-not-in-timeline",
        Title = "The stated end has no timeline entry.",
        Category = RuleCategory.Timeline,
        DefaultSeverity = DiagnosticSeverity.Info,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterTimelineAction(static timeline =>
    {
        var window = timeline.Model.Window;
        if (window.End is not { IsDateOnly: false } end || end.Qualifier.IsApproximate || window.IsReadOffGraph || IsKeptElsewhere(timeline))
        {
            return;
        }

        // A last entry that tells the resolution is compared with the stated end by another rule.
        var entries = timeline.Fact.Entries.Where(static entry => entry.At is not null && !entry.Sequence.IsElapsed).ToList();
        if (Last(entries) is { } last && !entries.Exists(entry => Reaches(entry, end)) && last.Moment.ElapsedTo(end) is { } early && early > Tolerance(window) && !last.Entry.IsCertainly(EventRole.Resolved))
        {
            Report(timeline, end, last.Entry, last.Moment, early, entries);
        }
    });

    /// <summary>A link and a few entries stand for a timeline in another place.</summary>
    private static bool IsKeptElsewhere(FactAnalysisContext<Timeline> timeline) =>
        timeline.Fact.Entries.Count < EntriesOfALinkedTimeline && timeline.Tree.Links.Any(link => timeline.Fact.Sections.Any(section => section.Span.Contains(link.Span)));

    /// <summary>True for an entry at the end, give or take a minute, or behind it.</summary>
    private static bool Reaches(TimelineEntry entry, StatedInstant end)
    {
        var at = entry.Until ?? entry.At!;
        return at.IsDateOnly ? at.Date > end.Date : end.ElapsedTo(at) >= -Duration.FromMinutes(1);
    }

    private static (TimelineEntry Entry, StatedInstant Moment)? Last(List<TimelineEntry> entries)
    {
        (TimelineEntry Entry, StatedInstant Moment)? last = null;
        foreach (var entry in entries)
        {
            var at = entry.Until ?? entry.At!;
            if (!at.IsDateOnly && (last is null || last.Value.Moment.ElapsedTo(at) >= Duration.Zero))
            {
                last = (entry, at);
            }
        }

        return last;
    }

    private static Duration Tolerance(IncidentWindow window) => Duration.Max(Duration.FromMinutes(15), (window.Length ?? Duration.Zero) * 0.25);

    private static void Report(DocumentAnalysisContext document, StatedInstant end, TimelineEntry entry, StatedInstant last, Duration early, List<TimelineEntry> entries)
    {
        var isFixedBefore = entries.TakeLast(2).Any(static other => other.Has(EventRole.FixApplied) || other.Has(EventRole.Resolved));
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = isFixedBefore ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            Confidence = Confidence.Likely,
            Span = entry.StampSpan,
            Message = $"The incident ends at {Wording.Clock(end)}, but the timeline stops at {Wording.Clock(last)} ({Wording.Length(early)} earlier); say what happened until then.",
            Label = "the timeline stops here",
            Arithmetic = $"{Wording.Bare(end)} − {Wording.Bare(last)} = {Wording.Length(early)}",
            Related = [new RelatedLocation(end.Span, "the stated end")],
        });
    }
}

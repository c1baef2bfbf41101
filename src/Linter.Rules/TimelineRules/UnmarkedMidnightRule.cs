using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Text;
using NodaTime;

namespace Linter.Rules.TimelineRules;

/// <summary>PM2008: the timeline crosses midnight without a date.</summary>
public sealed class UnmarkedMidnightRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM2008",
        Name = "unmarked-midnight",
        Title = "The timeline crosses midnight without a date.",
        Category = RuleCategory.Timeline,
        DefaultSeverity = DiagnosticSeverity.Info,
        Fix = FixSafety.Safe,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDocumentAction(static document =>
        {
            if (document.Model.Window is { CrossesUnmarkedMidnight: true, Start: { } start, End: { } end })
            {
                Report(document, end, start, end.Span, IsWritten(start));
            }
        });
        context.RegisterTimelineAction(static timeline =>
        {
            CheckSteps(timeline);
            CheckDays(timeline);
        });
    }

    private static void CheckSteps(FactAnalysisContext<Timeline> timeline)
    {
        var start = timeline.Model.Window.Start;
        StatedInstant? previous = null;
        var lastInheriting = timeline.Fact.Sequences.LastOrDefault(static sequence => sequence.Entries.Any(static entry => entry.At is { IsDateOnly: false } at && !IsWritten(at)));
        var isDated = false;
        foreach (var entry in timeline.Fact.Entries)
        {
            previous = entry.Index == entry.Sequence.Entries[0].Index ? null : previous;
            if (entry.At is not { IsDateOnly: false } at)
            {
                continue;
            }

            if (IsRolled(at) && (previous ?? start) is { } before && before.Date != at.Date)
            {
                var isDayWritten = IsWritten(before) || before.DateProvenance == Provenance.Window || (isDated && before.DateProvenance == Provenance.PrecedingEntry);
                // A written date would hold for the undated clocks of the sequences behind.
                Report(timeline, at, before, entry.StampSpan, isDayWritten && entry.Sequence == lastInheriting);
            }

            isDated |= IsWritten(at);
            previous = at;
        }
    }

    /// <summary>True if the day is written beside the clock, beside its partner or above it; a window that takes its day from a later entry has none.</summary>
    private static bool IsWritten(StatedInstant at) => at.DateProvenance is Provenance.Explicit or Provenance.RangePartner or Provenance.Caption;

    /// <summary>True if the day was counted on, not written.</summary>
    private static bool IsRolled(StatedInstant at) => at is { Reading.Date: null, IsDayMarked: false } && at.DateProvenance >= Provenance.Inferred;

    /// <summary>In a window of more than a day a clock that no date stands above may lie on several days.</summary>
    private static void CheckDays(FactAnalysisContext<Timeline> timeline)
    {
        if (timeline.Model.Window is not { Start: { IsDateOnly: false } start, End: { IsDateOnly: false } end } || !(timeline.Model.Window.Length > Duration.FromDays(1)))
        {
            return;
        }

        var open = timeline.Fact.Entries.FirstOrDefault(entry =>
            entry.At is { IsDateOnly: false, DateProvenance: Provenance.Window or Provenance.Document } at && at.Local >= start.Local && at.Local.PlusDays(1) <= end.Local);
        if (open?.At is { } first)
        {
            timeline.Report(new Diagnostic
            {
                Descriptor = Rule,
                Severity = DiagnosticSeverity.Warning,
                Confidence = Confidence.Likely,
                Span = open.StampSpan,
                Message = $"{Wording.Bare(first)} may be on {Wording.Day(first.Date)} or a later day, since the incident lasts {Wording.Length(timeline.Model.Window.Length!.Value)}. State the date.",
                Label = "on which day",
                Related = [new RelatedLocation(start.Span, "start"), new RelatedLocation(end.Span, "end")],
            });
        }
    }

    private static void Report(DocumentAnalysisContext document, StatedInstant at, StatedInstant previous, TextSpan place, bool isCertain)
    {
        var readAs = at.IsDateKnown ? Wording.Day(at.Date) : "the next day";
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Info,
            Span = place,
            Message = $"{Wording.Bare(at)} follows {Wording.Bare(previous)}; read as {readAs}. State the date.",
            Label = at.IsDateKnown ? $"read as {readAs}" : "after midnight",
            Related = [new RelatedLocation(previous.Span, "the day before")],
            Fixes = at.IsDateKnown && !HoldsDate(at) ? [InsertDate(at, readAs, isCertain)] : [],
        });
    }

    /// <summary>True for "22:00 – 02:00 on March 4", where only a second date beside the first could tell.</summary>
    private static bool HoldsDate(StatedInstant at) => at.Reading.Date is { } date && at.Span.Contains(date.Span);

    private static Fix InsertDate(StatedInstant at, string date, bool isCertain) =>
        new($"Write {date} in front", isCertain ? FixSafety.Safe : FixSafety.Offered, [new TextChange(new TextSpan(at.Span.Start, 0), date + " ")]);
}

using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.CalendarRules;

/// <summary>PM3007: the local time was skipped or happened twice.</summary>
public sealed class DstTransitionTimeRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor LocalZone = new("local_zone", OptionKind.ZoneName, "", "The zone that is meant by \"local time\" and by clocks without a zone.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM3007",
        Name = "dst-transition-time",
        Title = "The local time was skipped or happened twice.",
        Category = RuleCategory.Calendar,
        DefaultSeverity = DiagnosticSeverity.Error,
        Options = [LocalZone],
        Supersedes = ["PM1001"],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var instant in document.Model.Instants)
        {
            if (instant.IsDateKnown && Placed(document, instant) is { Kind: ZoneResolutionKind.Gap or ZoneResolutionKind.Overlap } place
                && document.Model.StandingOf(instant.Span) is not DateStanding.Quoted and var standing)
            {
                CheckClock(document, instant, place, isStated: standing == DateStanding.Stated);
            }
        }

        foreach (var claim in document.Model.Durations)
        {
            CheckLength(document, claim);
        }
    });

    private static void CheckClock(DocumentAnalysisContext document, StatedInstant instant, ZoneResolution place, bool isStated)
    {
        if (place.Kind == ZoneResolutionKind.Gap)
        {
            var isCertain = isStated && instant is { DateProvenance: <= Provenance.Window, ZoneProvenance: <= Provenance.RangePartner } && !instant.Qualifier.IsApproximate;
            Report(document, instant, isCertain ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, Skipped(instant, place));
        }
        else
        {
            Report(document, instant, DiagnosticSeverity.Warning, $"{Wording.Moment(instant)} happened twice ({Clock(place.Earlier)} and {Clock(place.Later)} UTC).");
        }
    }

    /// <summary>A clock in "local time" or in no zone falls in the configured one.</summary>
    private static ZoneResolution Placed(DocumentAnalysisContext document, StatedInstant instant)
    {
        var isLocal = instant.Zone is null or { Kind: ZoneKind.Local };
        return isLocal && document.Options.GetText(LocalZone) is { Length: > 0 } id ? ZoneRules.Resolve(instant.Local, id) : instant.Resolution;
    }

    private static string Skipped(StatedInstant instant, ZoneResolution place) =>
        $"{Wording.Moment(instant)} does not exist: clocks went from {Clock(place.Earlier + ToDuration(place.Offset))} ({Wording.Offset(place.Offset)}) "
        + $"to {Clock(place.Earlier + ToDuration(place.OffsetAfter))} ({Wording.Offset(place.OffsetAfter)}).";

    private static Duration ToDuration(Offset offset) => Duration.FromSeconds(offset.Seconds);

    private static string Clock(Instant instant)
    {
        var universal = instant.InUtc();
        return $"{universal.Hour:00}:{universal.Minute:00}";
    }

    private static void Report(DocumentAnalysisContext document, StatedInstant instant, DiagnosticSeverity severity, string message) =>
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = severity,
            Confidence = severity == DiagnosticSeverity.Error ? Confidence.Certain : Confidence.Likely,
            Span = instant.Span,
            Message = message,
            Label = severity == DiagnosticSeverity.Error ? "no clock showed this" : "the clocks changed",
            Related = document.Model.Window is { Start: { } start } && start.Span != instant.Span ? [new RelatedLocation(start.Span, "the incident starts here")] : [],
        });

    /// <summary>A stated length that is the difference of the clocks although they were changed in between.</summary>
    private static void CheckLength(DocumentAnalysisContext document, DurationClaim claim)
    {
        if (claim is not { Subject: ReadingSubject.Incident, Metric: null, Reading: { Qualifier.Kind: QualifierKind.Exact } reading }
            || document.Model.Window is not { Start: { } start, End: { } end } || start.ElapsedTo(end) is not { } elapsed)
        {
            return;
        }

        var onClocks = Period.Between(start.Local, end.Local, PeriodUnits.Ticks).ToDuration();
        if (onClocks == elapsed || reading.Minimum != onClocks || !IsLocal(start) || !IsLocal(end))
        {
            return;
        }

        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = claim.Span,
            Message = $"Stated duration {Wording.Length(onClocks)} is the difference of the clocks, but they were changed in between: {Wording.Range(start, end)} is {Wording.Length(elapsed)}.",
            Arithmetic = $"{Wording.Offset(start.Resolution.Offset)} → {Wording.Offset(end.Resolution.Offset)}",
            Related = [new RelatedLocation(start.Span, "start"), new RelatedLocation(end.Span, "end")],
        });
    }

    private static bool IsLocal(StatedInstant instant) => instant.Zone is { Kind: ZoneKind.Generic or ZoneKind.Iana, HasOwnOffset: false };
}

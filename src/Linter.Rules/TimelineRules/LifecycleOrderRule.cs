using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.TimelineRules;

/// <summary>PM2003: milestones happen in an impossible order.</summary>
public sealed class LifecycleOrderRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM2003",
        Name = "lifecycle-order",
        Title = "Milestones happen in an impossible order.",
        Category = RuleCategory.Timeline,
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    /// <summary>What cannot come before what; whether the reverse is impossible or only unlikely.</summary>
    private static readonly (EventRole Later, EventRole Earlier, string Phrase, bool IsImpossible)[] Orders =
    [
        (EventRole.Acknowledged, EventRole.Detected, "detection", true),
        (EventRole.Mitigated, EventRole.ImpactStart, "the start", true),
        (EventRole.Resolved, EventRole.ImpactStart, "the start", true),
        (EventRole.Closed, EventRole.Resolved, "resolution", true),
        (EventRole.Resolved, EventRole.Detected, "detection", false),
        (EventRole.Escalated, EventRole.Detected, "detection", false),
    ];

    /// <summary>A clock without a day that is earlier by this or more may be one of the next day.</summary>
    private static readonly Duration LongestSlip = Duration.FromHours(6);

    /// <summary>Hardly anybody reacts just a little less than a day later.</summary>
    private static readonly Duration LongestCertainSlip = Duration.FromHours(1);

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var (later, earlier, phrase, isImpossible) in Orders)
        {
            if (Certain(document.Model, later, takeLast: later is EventRole.Resolved) is { } second
                && Certain(document.Model, earlier, takeLast: earlier is EventRole.Resolved) is { } first
                && second.At.ElapsedTo(first.At) is { } early && early > Tolerance(first.At, second.At) && !MayBeNextDay(first, second, early) && !HealedItself(second))
            {
                Report(document, second, first, early, phrase, isImpossible);
            }
        }
    });

    /// <summary>The event to compare: never one whose words only hint at the role, or that is hedged or approximate.</summary>
    private static IncidentEvent? Certain(SemanticModel model, EventRole role, bool takeLast)
    {
        var events = model.Events;
        var candidate = takeLast ? events.Last(role) : events.First(role);
        var isWeak = candidate is null || !candidate.IsCertain || candidate.At.Qualifier.IsApproximate || candidate.Entry is { IsHedged: true } or { IsRetrospective: true };
        return isWeak ? null : candidate;
    }

    /// <summary>A clock without a written day may be one of the next day, unless it is only a little too early.</summary>
    private static bool MayBeNextDay(IncidentEvent first, IncidentEvent second, Duration early) =>
        (early >= LongestSlip && IsOfAnyDay(first, second)) || StepsBack(first.Entry) || StepsBack(second.Entry);

    private static bool IsOfAnyDay(IncidentEvent first, IncidentEvent second) => IsOfAnyDay(first.At) || IsOfAnyDay(second.At);

    private static bool IsOfAnyDay(StatedInstant at) => at is { Reading.Date: null, IsDayMarked: false, DateProvenance: > Provenance.Caption };

    /// <summary>True for an undated entry behind a later one: PM2001 tells that, and which of both is wrong is open.</summary>
    private static bool StepsBack(TimelineEntry? entry) =>
        entry is { At: { Reading.Date: null, IsDayMarked: false } at, Sequence: { IsNewestFirst: false } sequence }
        && sequence.Entries.Any(other => other.Index < entry.Index && other.At?.ElapsedTo(at) < Duration.Zero);

    private static Duration Tolerance(StatedInstant left, StatedInstant right) => left.Precision > right.Precision ? left.Precision : right.Precision;

    private static void Report(DocumentAnalysisContext document, IncidentEvent second, IncidentEvent first, Duration early, string phrase, bool isImpossible)
    {
        var isCertain = isImpossible && IsExact(first) && IsExact(second) && (early <= LongestCertainSlip || !IsOfAnyDay(first, second));
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = isCertain ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            Confidence = isCertain ? Confidence.Certain : Confidence.Likely,
            Span = second.Span,
            Message = $"{RoleName(second.Role)} at {Wording.Clock(second.At)}, {Wording.Length(early)} before {phrase} at {Wording.Clock(first.At)}.",
            Label = RoleName(second.Role).ToLowerInvariant(),
            Arithmetic = $"{Wording.Bare(first.At)} − {Wording.Bare(second.At)} = {Wording.Length(early)}",
            Related = [new RelatedLocation(first.Span, phrase)],
        });
    }

    /// <summary>Only labels and markers with nothing inherited make an order impossible; words of a sentence may mean something else.</summary>
    private static bool IsExact(IncidentEvent item) =>
        item.IsExplicit && (item.At.IsDateKnown ? item.At.DateProvenance != Provenance.Inferred : item.Entry is null);

    /// <summary>A service that recovered on its own may do so before anyone notices.</summary>
    private static bool HealedItself(IncidentEvent item) => item.Role == EventRole.Resolved && item.Entry is { IsSpontaneous: true };

    private static string RoleName(EventRole role) => role.ToString();
}

using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.ConsistencyRules;

/// <summary>PM7001: start or end differs between summary and timeline.</summary>
public sealed class WindowTimelineMismatchRule : DiagnosticAnalyzer
{
    private static readonly string[] PlannedWords = ["maintenance", "planned", "scheduled"];

    private static readonly OptionDescriptor Slack = new("slack", OptionKind.Duration, "1m", "How far the two may be apart.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM7001",
        Name = "window-timeline-mismatch",
        Title = "Start or end differs between summary and timeline.",
        Category = RuleCategory.Consistency,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [Slack],
        Supersedes = ["PM2004"],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var window = document.Model.Window;
        if (window.Origin is WindowOrigin.None or WindowOrigin.TimelineMarkers)
        {
            return;
        }

        if (window.Start is { IsDateOnly: false } start)
        {
            Check(document, start, document.Model.Events.With(EventRole.ImpactStart), isStart: true);
        }

        if (window.End is { IsDateOnly: false } end)
        {
            Check(document, end, document.Model.Events.With(EventRole.Resolved), isStart: false);
            CheckResolution(document, end);
        }
    });

    /// <summary>The clock of the resolution section; a timeline that closes the incident at the stated end explains the difference.</summary>
    private static void CheckResolution(DocumentAnalysisContext document, StatedInstant end)
    {
        if (document.Model.ResolutionClock is { } restored && document.Model.Window.Origin != WindowOrigin.FrontMatter
            && end.ElapsedToClosest(restored) is { } apart && Distance(apart) > Tolerance(document, end, restored)
            && !document.Model.Events.With(EventRole.Closed).Any(closed => end.ElapsedToClosest(closed.At) is { } distance && Distance(distance) <= Tolerance(document, end, closed.At)))
        {
            var (later, other) = restored.Span.Start > end.Span.Start ? (restored, end) : (end, restored);
            document.Report(new Diagnostic
            {
                Descriptor = Rule,
                Severity = DiagnosticSeverity.Warning,
                Confidence = Confidence.Likely,
                Span = later.Span,
                Message = $"The summary ends the incident at {Shown(end, restored)}, the resolution at {Shown(restored, end)}, {Wording.Length(apart)} {(apart > Duration.Zero ? "later" : "earlier")}.",
                Label = "another end",
                Related = [new RelatedLocation(other.Span, "the other end")],
            });
        }
    }

    private static void Check(DocumentAnalysisContext document, StatedInstant stated, IEnumerable<IncidentEvent> events, bool isStart)
    {
        var candidates = events.Where(item => item is { IsCertain: true, At.IsDateOnly: false, Entry: { IsHedged: false, IsRetrospective: false } entry } && !BoundaryWording.IsOfPart(entry.Text, isStart)).ToList();
        if (candidates.Count == 0 || IsConfirmed(document, stated, isStart))
        {
            return;
        }

        var told = isStart ? candidates[0] : candidates.FindLast(item => item.At.ElapsedTo(stated) >= Duration.Zero) ?? candidates[^1];
        if (stated.ElapsedToClosest(told.At) is { } apart && Distance(apart) > Tolerance(document, stated, told.At))
        {
            Report(document, stated, told, apart, isStart);
        }
    }

    /// <summary>True if any entry, or a clock inside one, stands at the stated moment.</summary>
    private static bool IsConfirmed(DocumentAnalysisContext document, StatedInstant stated, bool isStart)
    {
        var extents = document.Model.Extents;
        var inner = (isStart ? extents.Starts : extents.Ends).Where(item => item.Entry is { } entry && !(isStart && IsPlannedWork(entry))).Select(static item => item.At);
        var entries = document.Model.Timeline.Entries.Where(entry => !isStart || !IsPlannedWork(entry)).SelectMany(static entry => new[] { entry.At, entry.Until }).OfType<StatedInstant>();
        return inner.Concat(entries).Any(at => stated.ElapsedToClosest(at) is { } apart && Distance(apart) <= Tolerance(document, stated, at));
    }

    /// <summary>Maintenance begins before the outage it causes.</summary>
    private static bool IsPlannedWork(TimelineEntry entry) => Array.Exists(PlannedWords, word => entry.Text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static Duration Tolerance(DocumentAnalysisContext document, StatedInstant stated, StatedInstant told) =>
        stated.Qualifier.IsApproximate || told.Qualifier.IsApproximate
            ? Duration.FromMinutes(15)
            : Duration.Max(document.Options.GetDuration(Slack), Duration.Max(stated.Precision, told.Precision));

    private static Duration Distance(Duration apart) => apart < Duration.Zero ? -apart : apart;

    private static void Report(DocumentAnalysisContext document, StatedInstant stated, IncidentEvent told, Duration apart, bool isStart)
    {
        var severity = NamesOtherExtent(document, told) ? DiagnosticSeverity.Info : SaysTheSame(document, stated, told, isStart) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        var (verb, edge) = isStart ? ("starts", "start") : ("ends", "end");
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = severity,
            Confidence = severity == DiagnosticSeverity.Error ? Confidence.Certain : Confidence.Likely,
            Span = stated.Span,
            Message = $"The summary {verb} the incident at {Shown(stated, told.At)}, the timeline (\"{told.Name}\") at {Shown(told.At, stated)}, {Wording.Length(apart)} {(apart > Duration.Zero ? "later" : "earlier")}{Effect(document.Model.Window, apart, isStart)}.",
            Label = $"the stated {edge}",
            Arithmetic = $"{Wording.Bare(told.At)} − {Wording.Bare(stated)} = {(apart < Duration.Zero ? "−" : "")}{Wording.Length(apart)}",
            Related = [new RelatedLocation(told.Entry!.StampSpan, $"the {edge} in the timeline")],
            Properties = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [DiagnosticProperties.Claimed] = Wording.Moment(stated),
                [DiagnosticProperties.Computed] = Wording.Moment(told.At),
                [DiagnosticProperties.Unit] = "time",
                [DiagnosticProperties.Delta] = Wording.Iso(apart),
            },
        });
    }

    private static string Shown(StatedInstant instant, StatedInstant other) => instant.Date == other.Date ? Wording.Clock(instant) : Wording.Moment(instant);

    private static string Effect(IncidentWindow window, Duration apart, bool isStart) =>
        window.Length is { } length && (isStart ? length - apart : length + apart) is var other && other > Duration.Zero
            ? $"; the duration would be {Wording.Length(other)} instead of {Wording.Length(length)}"
            : "";

    /// <summary>"Impact" in the one place and "outage" in the other may be two extents.</summary>
    private static bool NamesOtherExtent(DocumentAnalysisContext document, IncidentEvent told) =>
        document.Tree.Text.Slice(document.Model.Window.Span).Contains("impact", StringComparison.OrdinalIgnoreCase)
        && !told.Entry!.Text.Contains("impact", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Outage began" in both places, once each and with exact times that nothing had to be added to.</summary>
    private static bool SaysTheSame(DocumentAnalysisContext document, StatedInstant stated, IncidentEvent told, bool isStart)
    {
        var role = isStart ? EventRole.ImpactStart : EventRole.Resolved;
        return document.Model.Events.With(role).Count(static item => item.Entry is not null) == 1
            && stated is { IsInferred: false, IsDateKnown: true, Qualifier.Kind: QualifierKind.Exact } && told.At is { IsInferred: false, IsDateKnown: true, Qualifier.Kind: QualifierKind.Exact }
            && BoundaryWording.Find(document.Tree.Text.Slice(document.Model.Window.Span), isStart) is { } words && words == BoundaryWording.Find(told.Entry!.Text, isStart);
    }
}

using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.TimelineRules;

/// <summary>PM2005: a long hole in the timeline is unexplained.</summary>
public sealed class GapRule : DiagnosticAnalyzer
{
    private const int EntriesWithoutWindow = 4;

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
        var stops = Stops(timeline.Model);
        if (Limit(timeline, stops) is not { } limit)
        {
            return;
        }

        var isNoticed = false;
        for (var i = 1; i < stops.Count; i++)
        {
            isNoticed |= stops[i - 1].Entry is { MayTellDetection: true };
            if (stops[i - 1].Until.ElapsedTo(stops[i].From) is { } gap && gap > limit && !stops[i - 1].EndsIt && !stops[i - 1].Explains && !stops[i].Explains && stops[i].Entry is { } entry)
            {
                Report(timeline, stops[i - 1], stops[i], gap, Whole(timeline.Model, stops), isUnnoticed: !isNoticed && entry.MayTellDetection);
            }
        }
    });

    /// <summary>The timed entries of all groups in order of time, from the start of the incident to its end.</summary>
    private static List<Stop> Stops(SemanticModel model)
    {
        var stops = new List<Stop>();
        foreach (var entry in model.Timeline.Entries)
        {
            if (entry.At is { IsDateOnly: false } at && !entry.Sequence.IsElapsed)
            {
                stops.Add(new Stop(at, entry.Until is { IsDateOnly: false } until ? until : at, entry));
            }
        }

        if (model.Window.Start is { IsDateOnly: false } start)
        {
            stops.Add(new Stop(start, start, null));
        }

        stops.Sort(static (left, right) => right.From.ElapsedTo(left.From)?.CompareTo(Duration.Zero) ?? 0);
        return Inside(model, stops);
    }

    private static List<Stop> Inside(SemanticModel model, List<Stop> stops)
    {
        var start = model.Window.Start ?? model.Events.First(EventRole.ImpactStart)?.At ?? model.Events.First(EventRole.Detected)?.At;
        var end = model.Window.End ?? model.Events.Last(EventRole.Resolved)?.At;
        return start is null || end is null
            ? []
            : stops.FindAll(stop => start.ElapsedTo(stop.From) >= Duration.Zero && stop.From.ElapsedTo(end) >= Duration.Zero);
    }

    private static Duration? Limit(DocumentAnalysisContext document, List<Stop> stops)
    {
        var isWindowKnown = document.Model.Window is { Start: not null, End: not null };
        if (stops.Count < (isWindowKnown ? 2 : EntriesWithoutWindow))
        {
            return null;
        }

        var share = Whole(document.Model, stops) * (document.Options.GetPercentage(Share) / 100.0);
        var fixedLimit = document.Options.GetDuration(MaxGap);
        return share > fixedLimit ? share : fixedLimit;
    }

    private static Duration Whole(SemanticModel model, List<Stop> stops) => model.Window.Length ?? stops[0].From.ElapsedTo(stops[^1].Until) ?? Duration.Zero;

    private static void Report(DocumentAnalysisContext document, Stop before, Stop after, Duration gap, Duration whole, bool isUnnoticed)
    {
        var percent = Math.Round(100 * gap.TotalMinutes / whole.TotalMinutes);
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            // Before somebody notices there is nobody who could write anything down.
            Severity = isUnnoticed ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = after.Entry!.StampSpan,
            Message = $"Nothing is recorded between {Wording.Bare(before.Until)} and {Wording.Clock(after.From)} ({Wording.Length(gap)}, {Wording.Percent((decimal)percent)} of the incident){(isUnnoticed ? ", the time until it was noticed" : "")}.",
            Label = $"{Wording.Length(gap)} after the entry before",
            Arithmetic = $"{Wording.Bare(after.From)} − {Wording.Bare(before.Until)} = {Wording.Length(gap)}",
            Related = [new RelatedLocation(before.Until.Span, before.Entry is null ? "the incident starts here" : "the entry before")],
        });
    }

    /// <summary>A moment at which something is recorded; a range lasts until its end.</summary>
    private sealed record Stop(StatedInstant From, StatedInstant Until, TimelineEntry? Entry)
    {
        /// <summary>True if the entry says that it covers the time around it.</summary>
        public bool Explains => Entry is { CoversTime: true };

        /// <summary>True if the service was up again.</summary>
        public bool EndsIt => Entry is { IsNegated: false } entry && (entry.CertainRoles.Contains(EventRole.Resolved) || entry.Has(EventRole.Closed));
    }
}

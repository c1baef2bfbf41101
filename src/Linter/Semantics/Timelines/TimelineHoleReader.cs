using NodaTime;

namespace Linter.Semantics.Timelines;

/// <summary>Finds the long stretches of an incident that no entry tells about.</summary>
internal static class TimelineHoleReader
{
    private const int EntriesWithoutWindow = 4;

    /// <param name="model">The document.</param>
    /// <param name="length">The length that a hole has to exceed.</param>
    /// <param name="share">The share of the incident, in percent, that it has to exceed, too.</param>
    public static IReadOnlyList<TimelineHole> Read(SemanticModel model, Duration length, double share)
    {
        var stops = Stops(model);
        var isWindowKnown = model.Window is { Start: not null, End: not null };
        if (stops.Count < (isWindowKnown ? 2 : EntriesWithoutWindow))
        {
            return [];
        }

        var whole = model.Window.Length ?? stops[0].From.ElapsedTo(stops[^1].Until) ?? Duration.Zero;
        return Between(stops, Duration.Max(length, Duration.FromTicks((long)(whole.TotalTicks * share / 100))), whole);
    }

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

    private static List<TimelineHole> Between(List<Stop> stops, Duration limit, Duration whole)
    {
        var holes = new List<TimelineHole>();
        var isNoticed = false;
        for (var i = 1; i < stops.Count; i++)
        {
            var (before, after) = (stops[i - 1], stops[i]);
            isNoticed |= before.Entry is { MayTellDetection: true };
            if (before.Until.ElapsedTo(after.From) is { } length && length > limit && !before.EndsIt && !before.Explains && !after.Explains && after.Entry is { } entry)
            {
                holes.Add(new TimelineHole(before.Until, before.Entry, after.From, entry, length, whole, !isNoticed && entry.MayTellDetection));
            }
        }

        return holes;
    }

    /// <summary>A moment at which something is recorded; a range lasts until its end.</summary>
    private sealed record Stop(StatedInstant From, StatedInstant Until, TimelineEntry? Entry)
    {
        /// <summary>True if the entry says that it covers the time around it.</summary>
        public bool Explains => Entry is { CoversTime: true };

        /// <summary>True if the service was up again.</summary>
        public bool EndsIt => Entry is { IsNegated: false } entry && (entry.IsCertainly(EventRole.Resolved) || entry.Has(EventRole.Closed));
    }
}

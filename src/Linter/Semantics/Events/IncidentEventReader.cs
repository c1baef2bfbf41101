using Linter.Readings;
using Linter.Semantics.Windows;

namespace Linter.Semantics.Events;

/// <summary>Joins labels, window and timeline into one list of events, and picks those a length may be measured between.</summary>
internal static class IncidentEventReader
{
    private const int NameLength = 50;

    public static IncidentEvents Read(IncidentWindow window, Timeline timeline)
    {
        var events = new List<IncidentEvent>();
        foreach (var milestone in window.Milestones)
        {
            events.Add(IncidentEvent.Of(milestone));
        }

        foreach (var entry in timeline.Entries)
        {
            AddEntry(entry, events);
        }

        return new IncidentEvents(events);
    }

    private static void AddEntry(TimelineEntry entry, List<IncidentEvent> events)
    {
        if (entry.At is not { } at || entry.IsNegated || entry.Sequence.IsElapsed)
        {
            return;
        }

        foreach (var role in entry.Roles)
        {
            events.Add(new IncidentEvent
            {
                Role = role,
                At = at,
                Name = Wording.Quote(entry.Text, NameLength),
                Entry = entry,
                IsExplicit = entry.HasExplicitRole,
                IsCertain = entry.IsCertainly(role),
            });
        }
    }

    public static IncidentExtents ReadExtents(IncidentWindow window, Timeline timeline, IncidentEvents events, StatedInstant? restored)
    {
        var starts = new List<IncidentEvent>();
        var ends = new List<IncidentEvent>();
        AddWindow(window, starts, ends);
        var detected = events.First(EventRole.Detected);
        foreach (var item in events.All)
        {
            if (item.Role is EventRole.ImpactStart or EventRole.Detected or EventRole.Declared || IsChangeBefore(item, detected))
            {
                starts.Add(item);
            }

            if (item.Role is EventRole.Mitigated or EventRole.Resolved or EventRole.Closed)
            {
                ends.Add(item);
            }
        }

        foreach (var entry in timeline.Entries)
        {
            AddInner(entry, starts, ends);
        }

        if (restored is not null)
        {
            ends.Add(IncidentEvent.EndOf(restored));
        }

        return new IncidentExtents(starts, ends, Main(window, events));
    }

    private static void AddWindow(IncidentWindow window, List<IncidentEvent> starts, List<IncidentEvent> ends)
    {
        if (window.Start is { IsDateOnly: false } start)
        {
            starts.Add(IncidentEvent.StartOf(start));
        }

        if (window.End is { IsDateOnly: false } end)
        {
            ends.Add(IncidentEvent.EndOf(end));
        }

        foreach (var range in window.Ranges)
        {
            starts.Add(IncidentEvent.StartOf(range.Start));
            ends.Add(IncidentEvent.EndOf(range.End));
        }
    }

    /// <summary>The window; an end it does not state is the first impact or the last restoration of the timeline.</summary>
    private static IncidentExtent? Main(IncidentWindow window, IncidentEvents events) => IncidentExtent.Between(
        window.Start is { } start ? IncidentEvent.StartOf(start) : events.First(EventRole.ImpactStart),
        window.End is { } end ? IncidentEvent.EndOf(end) : events.Last(EventRole.Resolved));

    private static bool IsChangeBefore(IncidentEvent item, IncidentEvent? detected) =>
        item.Role == EventRole.Change && detected is not null && item.At.ElapsedTo(detected.At) >= NodaTime.Duration.Zero;

    /// <summary>A clock inside the text of an entry ("with complete recovery by 1:30 PM") may begin or end a length, never an order.</summary>
    private static void AddInner(TimelineEntry entry, List<IncidentEvent> starts, List<IncidentEvent> ends)
    {
        if (entry.At is not { } at)
        {
            return;
        }

        foreach (var reading in entry.InnerReadings)
        {
            if (reading is InstantReading { Clock: not null, Problem: ReadingProblem.None } instant)
            {
                Add(instant, at, entry, starts, ends);
            }
        }

        if (entry.Until is { } until)
        {
            ends.Add(Inner(until, EventRole.Resolved, entry));
        }
    }

    private static void Add(InstantReading instant, StatedInstant at, TimelineEntry entry, List<IncidentEvent> starts, List<IncidentEvent> ends)
    {
        var context = new DayOrigin(at.Date, at.DateProvenance);
        var inner = InstantResolver.Resolve(instant, InstantResolver.OwnDay(instant, context) ?? context, new ZoneOrigin(at.Zone, at.ZoneProvenance));
        starts.Add(Inner(inner, EventRole.ImpactStart, entry));
        ends.Add(Inner(inner, EventRole.Resolved, entry));
    }

    private static IncidentEvent Inner(StatedInstant at, EventRole role, TimelineEntry entry) =>
        new() { Role = role, At = at, Name = Wording.Quote(entry.Text, NameLength), Entry = entry };
}

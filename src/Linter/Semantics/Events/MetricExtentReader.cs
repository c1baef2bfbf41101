namespace Linter.Semantics.Events;

/// <summary>Finds the moments a stated time to detect, acknowledge, mitigate or restore may be measured between.</summary>
internal static class MetricExtentReader
{
    public static MetricExtents Read(DurationClaim claim, MetricKind kind, SemanticModel model)
    {
        var (starts, ends) = (StartRoles(kind), EndRoles(kind));
        var own = Labelled(claim, model.Window);
        var block = new IncidentExtents(own.FindAll(item => starts.Contains(item.Role)), own.FindAll(item => ends.Contains(item.Role)), null);
        return block is { Starts.Count: > 0, Ends.Count: > 0 } ? new MetricExtents(block, block) : new MetricExtents(FromDocument(model, starts, ends), AnyTwo(model));
    }

    private static EventRole[] StartRoles(MetricKind kind) => kind switch
    {
        MetricKind.TimeToAcknowledge => [EventRole.Detected, EventRole.Declared, EventRole.ImpactStart],
        MetricKind.TimeToDetect => [EventRole.ImpactStart, EventRole.Change],
        _ => [EventRole.ImpactStart, EventRole.Detected, EventRole.Declared, EventRole.Change],
    };

    private static EventRole[] EndRoles(MetricKind kind) => kind switch
    {
        MetricKind.TimeToAcknowledge => [EventRole.Acknowledged],
        MetricKind.TimeToDetect => [EventRole.Detected, EventRole.Declared, EventRole.Identified, EventRole.Acknowledged],
        _ => [EventRole.Mitigated, EventRole.Resolved, EventRole.Closed, EventRole.FixApplied],
    };

    /// <summary>The milestones that are labels of the same block; where they stand, nothing else is meant.</summary>
    private static List<IncidentEvent> Labelled(DurationClaim claim, IncidentWindow window)
    {
        var block = BlockOf(claim.Section);
        var events = new List<IncidentEvent>();
        foreach (var milestone in window.Milestones)
        {
            if (ReferenceEquals(BlockOf(milestone.Section), block))
            {
                events.Add(IncidentEvent.Of(milestone));
            }
        }

        return events;
    }

    private static Section BlockOf(Section section)
    {
        while (section is { Origin: SectionOrigin.Label, Parent: { } parent })
        {
            section = parent;
        }

        return section;
    }

    private static IncidentExtents FromDocument(SemanticModel model, EventRole[] startRoles, EventRole[] endRoles)
    {
        var starts = new List<IncidentEvent>(model.Extents.Starts.Where(item => startRoles.Contains(item.Role)));
        var ends = new List<IncidentEvent>(model.Extents.Ends.Where(item => endRoles.Contains(item.Role)));
        ends.AddRange(model.Events.All.Where(item => endRoles.Contains(item.Role)));
        if (startRoles.Contains(EventRole.ImpactStart) && model.Timeline.Entries.FirstOrDefault(static entry => entry.At is { IsDateOnly: false }) is { } first)
        {
            starts.Add(IncidentEvent.StartOf(first.At!));
        }

        return new IncidentExtents(starts, ends, null);
    }

    /// <summary>Every moment of the document with every other: the words of an entry may hide what it means.</summary>
    private static IncidentExtents AnyTwo(SemanticModel model)
    {
        var starts = new List<IncidentEvent>(model.Extents.Starts);
        var ends = new List<IncidentEvent>(model.Extents.Ends);
        foreach (var entry in model.Timeline.Entries)
        {
            if (entry.At is { IsDateOnly: false } at)
            {
                starts.Add(IncidentEvent.StartOf(at));
                ends.Add(IncidentEvent.EndOf(at));
            }
        }

        return new IncidentExtents(starts, ends, null);
    }
}

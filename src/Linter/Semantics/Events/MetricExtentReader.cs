namespace Linter.Semantics.Events;

/// <summary>Finds the moments a stated time to detect, acknowledge, mitigate or restore may be measured between.</summary>
internal sealed class MetricExtentReader(SemanticModel model)
{
    private readonly Dictionary<(Section Block, MetricKind Kind), MetricExtents> _found = [];
    private readonly Lazy<IncidentExtents> _anyTwo = new(() => AnyTwo(model), LazyThreadSafetyMode.None);

    public MetricExtents Read(DurationClaim claim, MetricKind kind)
    {
        var block = BlockOf(claim.Section);
        if (!_found.TryGetValue((block, kind), out var extents))
        {
            extents = Labelled(block, kind) is { } labelled ? new MetricExtents(labelled, labelled) : new MetricExtents(Named(kind), _anyTwo.Value);
            _found[(block, kind)] = extents;
        }

        return extents;
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

    /// <summary>The milestones that are labels of the same block: where both ends stand there, nothing else is meant.</summary>
    private IncidentExtents? Labelled(Section block, MetricKind kind)
    {
        var (starts, ends) = (StartRoles(kind), EndRoles(kind));
        var own = model.Window.Milestones.Where(milestone => ReferenceEquals(BlockOf(milestone.Section), block)).Select(IncidentEvent.Of).ToList();
        var extents = new IncidentExtents(own.FindAll(item => starts.Contains(item.Role)), own.FindAll(item => ends.Contains(item.Role)), null);
        return extents is { Starts.Count: > 0, Ends.Count: > 0 } ? extents : null;
    }

    private static Section BlockOf(Section section)
    {
        while (section is { Origin: SectionOrigin.Label, Parent: { } parent })
        {
            section = parent;
        }

        return section;
    }

    /// <summary>What the words of the document call so; the first entry may always begin it.</summary>
    private IncidentExtents Named(MetricKind kind)
    {
        var (startRoles, endRoles) = (StartRoles(kind), EndRoles(kind));
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

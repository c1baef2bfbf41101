using Linter.Readings;

namespace Linter.Semantics.Events;

/// <summary>Finds the moments a stated time to detect, acknowledge, mitigate or restore may be measured between.</summary>
internal sealed class MetricExtentReader(SemanticModel model)
{
    private readonly Dictionary<(Section Block, MetricKind Kind), MetricExtents> _found = [];

    public MetricExtents Read(DurationClaim claim, MetricKind kind)
    {
        var block = BlockOf(claim.Section);
        if (!_found.TryGetValue((block, kind), out var extents))
        {
            extents = Find(block, kind);
            _found[(block, kind)] = extents;
        }

        return extents;
    }

    private MetricExtents Find(Section block, MetricKind kind)
    {
        if (Labelled(block, kind) is not { } labelled)
        {
            return new MetricExtents(Named(kind), model.AnyTwoMoments, AreOwn: false);
        }

        // Who was paged, and when, often only the timeline tells.
        var areOwn = AreOwn(labelled, kind);
        return new MetricExtents(labelled, areOwn && kind != MetricKind.TimeToAcknowledge ? AnyTwoOf(block) : model.AnyTwoMoments, areOwn);
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
        MetricKind.TimeToMitigate => [EventRole.Mitigated, EventRole.FixApplied],
        _ => [EventRole.Mitigated, EventRole.Resolved, EventRole.Closed, EventRole.FixApplied],
    };

    /// <summary>A start and an end alone decide nothing: what is timed may begin with the detection, or end before everything is over.</summary>
    private static bool AreOwn(IncidentExtents labelled, MetricKind kind) => kind switch
    {
        MetricKind.TimeToDetect => HasRole(labelled.Ends, EventRole.Detected),
        MetricKind.TimeToMitigate => HasRole(labelled.Starts, EventRole.Detected) && HasRole(labelled.Ends, EventRole.Mitigated),
        _ => HasRole(labelled.Starts, EventRole.Detected),
    };

    private static bool HasRole(IReadOnlyList<IncidentEvent> events, EventRole role)
    {
        foreach (var item in events)
        {
            if (item.Role == role)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The milestones that are labels of the same block; null unless both ends stand there.</summary>
    private IncidentExtents? Labelled(Section block, MetricKind kind)
    {
        var (starts, ends) = (StartRoles(kind), EndRoles(kind));
        var own = model.Window.Milestones.Where(milestone => ReferenceEquals(BlockOf(milestone.Section), block)).Select(IncidentEvent.Of).ToList();
        var extents = new IncidentExtents(own.FindAll(item => starts.Contains(item.Role)), own.FindAll(item => ends.Contains(item.Role)), null);
        return extents is { Starts.Count: > 0, Ends.Count: > 0 } ? extents : null;
    }

    /// <summary>Any two moments of a block, whatever their labels: "Paged: 10:07", "Cause found: 10:30".</summary>
    private IncidentExtents AnyTwoOf(Section block)
    {
        var moments = new List<StatedInstant>();
        foreach (var range in model.Window.Ranges)
        {
            moments.Add(range.Start);
            moments.Add(range.End);
        }

        foreach (var milestone in model.Window.Milestones)
        {
            if (ReferenceEquals(BlockOf(milestone.Section), block))
            {
                moments.Add(milestone.At);
            }
        }

        AddClocks(block, moments);
        return IncidentExtents.AnyTwo(moments);
    }

    /// <summary>The clocks of a block that stand for themselves; those of a range may be office hours.</summary>
    private void AddClocks(Section block, List<StatedInstant> moments)
    {
        foreach (var section in model.Sections)
        {
            if (!ReferenceEquals(BlockOf(section), block))
            {
                continue;
            }

            foreach (var instant in model.Instants)
            {
                if (section.Items.Any(item => item.Readings.Any(reading => reading is InstantReading && reading.Span.Contains(instant.Span))))
                {
                    moments.Add(instant);
                }
            }
        }
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
}

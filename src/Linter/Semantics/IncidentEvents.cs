namespace Linter.Semantics;

/// <summary>What happened when, from labels, window and timeline, in the order of the document.</summary>
public sealed class IncidentEvents(IReadOnlyList<IncidentEvent> all)
{
    public IReadOnlyList<IncidentEvent> All { get; } = all;

    /// <summary>The earliest event with the role, or null; events on unknown days compare only with one another.</summary>
    public IncidentEvent? First(EventRole role) => Pick(role, static (candidate, best) => candidate.At.ElapsedTo(best.At) > NodaTime.Duration.Zero);

    /// <summary>The latest event with the role, or null.</summary>
    public IncidentEvent? Last(EventRole role) => Pick(role, static (candidate, best) => best.At.ElapsedTo(candidate.At) > NodaTime.Duration.Zero);

    /// <summary>All events with the role.</summary>
    public IEnumerable<IncidentEvent> With(EventRole role)
    {
        foreach (var item in All)
        {
            if (item.Role == role)
            {
                yield return item;
            }
        }
    }

    private IncidentEvent? Pick(EventRole role, Func<IncidentEvent, IncidentEvent, bool> isBetter)
    {
        IncidentEvent? best = null;
        foreach (var item in All)
        {
            if (item.Role == role && !item.At.IsDateOnly && (best is null || isBetter(item, best)))
            {
                best = item;
            }
        }

        return best;
    }
}

using NodaTime;

namespace Linter.Semantics;

/// <summary>
/// All moments a stated length may be measured from and to. The more there are, the more a rule that compares lengths stays silent.
/// </summary>
/// <param name="Starts">Window start, impact starts, detections, declarations, the change before detection.</param>
/// <param name="Ends">Window end, mitigations, resolutions, closings.</param>
public sealed record IncidentExtents(IReadOnlyList<IncidentEvent> Starts, IReadOnlyList<IncidentEvent> Ends)
{
    /// <summary>The pair whose length is closest to the given one; null if no pair has a length.</summary>
    public IncidentExtent? Closest(Duration length)
    {
        IncidentExtent? best = null;
        foreach (var start in Starts)
        {
            foreach (var end in Ends)
            {
                if (start.At.ElapsedTo(end.At) is { } elapsed && elapsed > Duration.Zero && (best is null || Distance(elapsed, length) < Distance(best.Length, length)))
                {
                    best = new IncidentExtent(start, end, elapsed);
                }
            }
        }

        return best;
    }

    private static Duration Distance(Duration left, Duration right) => left > right ? left - right : right - left;
}

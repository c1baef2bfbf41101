using Linter.Text;
using NodaTime;

namespace Linter.Semantics;

/// <summary>
/// All moments a stated length may be measured from and to. The more there are, the more a rule that compares lengths stays silent.
/// </summary>
/// <param name="Starts">Window start, impact starts, detections, declarations, the change before detection.</param>
/// <param name="Ends">Window end, mitigations, resolutions, closings.</param>
/// <param name="Main">The incident window; without one, from the first impact to the last restoration; null if neither is known.</param>
public sealed record IncidentExtents(IReadOnlyList<IncidentEvent> Starts, IReadOnlyList<IncidentEvent> Ends, IncidentExtent? Main)
{
    /// <summary>More moments than any incident has; a limit for texts that are none.</summary>
    private const int MostMoments = 200;

    /// <summary>What a stated length is compared with first: the pair beside it, else the incident as a whole.</summary>
    public IncidentExtent? MainFor(DurationClaim claim) => claim.Pair ?? Main;

    /// <summary>What fits a stated length best: only the pair beside it if there is one.</summary>
    public IncidentExtent? ClosestFor(DurationClaim claim) => claim.Pair ?? Closest(claim.Reading.Minimum);

    /// <summary>True if a stated length is that of some pair, give or take what the stamps of the pair leave open.</summary>
    public bool Fits(DurationClaim claim, AcceptedLengths accepted)
    {
        if (claim.Pair is { } pair)
        {
            return accepted.Contains(pair.Length, pair.Uncertainty);
        }

        return Pairs().Any(extent => accepted.Contains(extent.Length, extent.Uncertainty));
    }

    /// <summary>Every pair that has a length, each once.</summary>
    public IEnumerable<IncidentExtent> Pairs()
    {
        var seen = new HashSet<(TextSpan, TextSpan)>();
        foreach (var start in Starts.Take(MostMoments))
        {
            foreach (var end in Ends.Take(MostMoments))
            {
                if (IncidentExtent.Between(start, end) is { } extent && seen.Add((start.Span, end.Span)))
                {
                    yield return extent;
                }
            }
        }
    }

    /// <summary>The pair whose length is closest to the given one; null if no pair has a length.</summary>
    public IncidentExtent? Closest(Duration length) => Pairs().MinBy(extent => Distance(extent.Length, length));

    private static Duration Distance(Duration left, Duration right) => left > right ? left - right : right - left;
}

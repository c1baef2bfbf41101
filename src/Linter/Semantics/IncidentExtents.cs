using Linter.Text;
using NodaTime;

namespace Linter.Semantics;

/// <summary>
/// All moments a stated length may be measured from and to. The more there are, the more a rule that compares lengths stays silent.
/// </summary>
public sealed class IncidentExtents
{
    /// <summary>More moments than any incident has; a limit for texts that are none.</summary>
    private const int MostMoments = 80;

    private IReadOnlyList<IncidentExtent>? _pairs;

    /// <param name="starts">Window start, impact starts, detections, declarations, the change before detection.</param>
    /// <param name="ends">Window end, mitigations, resolutions, closings.</param>
    /// <param name="main">The incident as a whole, or null.</param>
    internal IncidentExtents(IReadOnlyList<IncidentEvent> starts, IReadOnlyList<IncidentEvent> ends, IncidentExtent? main)
    {
        Starts = starts;
        Ends = ends;
        Main = main;
    }

    public IReadOnlyList<IncidentEvent> Starts { get; }

    public IReadOnlyList<IncidentEvent> Ends { get; }

    /// <summary>The incident window; an end it does not state is the first impact or the last restoration; null if neither is known.</summary>
    public IncidentExtent? Main { get; }

    /// <summary>Every pair that has a length, each once.</summary>
    public IReadOnlyList<IncidentExtent> Pairs => _pairs ??= Pair();

    /// <summary>What a stated length is compared with first: the pair beside it, else the incident as a whole.</summary>
    public IncidentExtent? MainFor(DurationClaim claim) => claim.Pair ?? Main;

    /// <summary>What fits a stated length best: only the pair beside it if there is one.</summary>
    public IncidentExtent? ClosestFor(DurationClaim claim) => claim.Pair ?? Closest(claim.Reading.Minimum);

    /// <summary>The pair whose length is closest to the given one; null if no pair has a length.</summary>
    public IncidentExtent? Closest(Duration length) => Pairs.MinBy(extent => Distance(extent.Length, length));

    /// <summary>True if a stated length is that of some pair, give or take what the stamps of the pair leave open.</summary>
    public bool Fits(DurationClaim claim, AcceptedLengths accepted) =>
        claim.Pair is { } pair ? accepted.Contains(pair.Length, pair.Uncertainty) : Pairs.Any(extent => accepted.Contains(extent.Length, extent.Uncertainty));

    /// <summary>The same moments with only those ends that have one of the roles; all of them if none has.</summary>
    public IncidentExtents EndingWith(params IReadOnlyList<EventRole> roles)
    {
        var ends = Ends.Where(end => roles.Contains(end.Role)).ToList();
        return ends.Count == 0 || ends.Count == Ends.Count ? this
            : new IncidentExtents(Starts, ends, Main is { } main && !roles.Contains(main.End.Role) ? IncidentExtent.Between(main.Start, ends[^1]) : Main);
    }

    private List<IncidentExtent> Pair()
    {
        var pairs = new List<IncidentExtent>();
        var seen = new HashSet<(TextSpan, TextSpan)>();
        foreach (var start in Starts.Take(MostMoments))
        {
            foreach (var end in Ends.Take(MostMoments))
            {
                if (IncidentExtent.Between(start, end) is { } extent && seen.Add((start.Span, end.Span)))
                {
                    pairs.Add(extent);
                }
            }
        }

        return pairs;
    }

    private static Duration Distance(Duration left, Duration right) => left > right ? left - right : right - left;
}

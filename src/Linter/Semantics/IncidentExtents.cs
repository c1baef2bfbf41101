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
    /// <param name="ends">Window end, mitigations, resolutions, closings, the restoration that the resolution section tells.</param>
    /// <param name="main">The incident as a whole, or null.</param>
    internal IncidentExtents(IReadOnlyList<IncidentEvent> starts, IReadOnlyList<IncidentEvent> ends, IncidentExtent? main)
    {
        Starts = starts;
        Ends = ends;
        Main = main;
    }

    /// <summary>Each of some moments with every later one, whatever they mean.</summary>
    internal static IncidentExtents AnyTwo(IReadOnlyList<StatedInstant> moments)
    {
        var events = new IncidentEvent[moments.Count];
        for (var i = 0; i < events.Length; i++)
        {
            events[i] = IncidentEvent.StartOf(moments[i]);
        }

        return new IncidentExtents(events, events, null);
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
    public IncidentExtent? Closest(Duration length)
    {
        IncidentExtent? closest = null;
        foreach (var extent in Pairs)
        {
            if (closest is null || Distance(extent.Length, length) < Distance(closest.Length, length))
            {
                closest = extent;
            }
        }

        return closest;
    }

    /// <summary>True if a stated length is that of some pair, or of all ranges beside it, give or take what the stamps leave open.</summary>
    public bool Fits(DurationClaim claim, AcceptedLengths accepted) =>
        claim.Pair is { } pair ? accepted.Contains(pair.Length, pair.Uncertainty)
            : FitsTogether(claim.Parts, accepted) || Pairs.Any(extent => accepted.Contains(extent.Length, extent.Uncertainty));

    /// <summary>The same moments with only those ends that have one of the roles; all of them if none has.</summary>
    public IncidentExtents EndingWith(params IReadOnlyList<EventRole> roles)
    {
        var ends = Ends.Where(end => roles.Contains(end.Role)).ToList();
        return ends.Count == 0 || ends.Count == Ends.Count ? this
            : new IncidentExtents(Starts, ends, Main is { } main && !roles.Contains(main.End.Role) ? IncidentExtent.Between(main.Start, ends[^1]) : Main);
    }

    private static bool FitsTogether(IReadOnlyList<IncidentExtent> parts, AcceptedLengths accepted)
    {
        var (length, uncertainty) = (Duration.Zero, Duration.Zero);
        foreach (var part in parts)
        {
            length += part.Length;
            uncertainty += part.Uncertainty;
        }

        return parts.Count > 0 && accepted.Contains(length, uncertainty);
    }

    private List<IncidentExtent> Pair()
    {
        var pairs = new List<IncidentExtent>();
        var (starts, ends) = (FirstAtPlace(Starts), FirstAtPlace(Ends));
        var seen = new bool[starts.Length, ends.Length];
        for (var i = 0; i < starts.Length; i++)
        {
            for (var j = 0; j < ends.Length; j++)
            {
                if (!seen[starts[i], ends[j]] && IncidentExtent.Between(Starts[i], Ends[j]) is { } extent)
                {
                    seen[starts[i], ends[j]] = true;
                    pairs.Add(extent);
                }
            }
        }

        return pairs;
    }

    /// <summary>For each moment the first one that is told at the same place.</summary>
    private static int[] FirstAtPlace(IReadOnlyList<IncidentEvent> moments)
    {
        var first = new int[Math.Min(moments.Count, MostMoments)];
        for (var i = 0; i < first.Length; i++)
        {
            while (moments[first[i]].Span != moments[i].Span)
            {
                first[i]++;
            }
        }

        return first;
    }

    private static Duration Distance(Duration left, Duration right) => left > right ? left - right : right - left;
}

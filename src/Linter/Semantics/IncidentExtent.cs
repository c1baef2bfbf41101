using NodaTime;

namespace Linter.Semantics;

/// <summary>A start, an end and the time between them.</summary>
public sealed record IncidentExtent(IncidentEvent Start, IncidentEvent End, Duration Length)
{
    private static readonly Duration ApproximateClock = Duration.FromMinutes(15);

    /// <summary>True if one of the ends is stated as approximate.</summary>
    public bool IsApproximate => Start.At.Qualifier.IsApproximate || End.At.Qualifier.IsApproximate;

    /// <summary>True if both ends are named as such and neither their days nor their zones were inherited from far away.</summary>
    public bool IsFirm =>
        Start.IsExplicit && End.IsExplicit && !IsApproximate && !Start.At.IsInferred && !End.At.IsInferred && Start.At.IsDateKnown == End.At.IsDateKnown;

    /// <summary>How far the length may be off: what the coarser stamp allows, a quarter of an hour where a stamp is approximate.</summary>
    public Duration Uncertainty { get; } =
        Start.At.Qualifier.IsApproximate || End.At.Qualifier.IsApproximate ? ApproximateClock : Duration.Max(Start.At.Precision, End.At.Precision);

    /// <summary>The extent between two events; null if the time between them is unknown or not positive.</summary>
    public static IncidentExtent? Between(IncidentEvent? start, IncidentEvent? end) =>
        start is not null && end is not null && start.At.ElapsedTo(end.At) is { } length && length > Duration.Zero ? new IncidentExtent(start, end, length) : null;
}

using NodaTime;

namespace Linter.Readings;

/// <summary>A wall clock placed in a zone: a result, never an exception.</summary>
/// <param name="Kind">Whether there is one instant.</param>
/// <param name="Earlier">The instant; in an overlap the first of two; in a gap the instant of the change.</param>
/// <param name="Later">Equal to <paramref name="Earlier"/> but in an overlap, where it is the second.</param>
/// <param name="Offset">The offset in force; in a gap the one before the change.</param>
/// <param name="OffsetAfter">Equal to <paramref name="Offset"/> but in a gap or overlap, where it is the offset after the change.</param>
public readonly record struct ZoneResolution(ZoneResolutionKind Kind, Instant Earlier, Instant Later, Offset Offset, Offset OffsetAfter);

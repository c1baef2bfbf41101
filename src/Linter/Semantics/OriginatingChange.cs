namespace Linter.Semantics;

/// <summary>A change that the root cause gives as the origin of the incident.</summary>
/// <param name="Change">The words for it, with their place.</param>
/// <param name="IsDated">True if its sentence gives a date, a clock, a commit or a link.</param>
/// <param name="IsInTimeline">True if an entry no later than detection tells of a change.</param>
public sealed record OriginatingChange(StatedField Change, bool IsDated, bool IsInTimeline);

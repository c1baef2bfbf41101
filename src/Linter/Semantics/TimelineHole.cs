using NodaTime;

namespace Linter.Semantics;

/// <summary>A stretch of the incident that no entry tells about.</summary>
/// <param name="Before">The last moment told before it.</param>
/// <param name="BeforeEntry">The entry of that moment; null for the stated start of the incident.</param>
/// <param name="After">The first moment told after it.</param>
/// <param name="AfterEntry">The entry of that moment.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Whole">The length of the incident.</param>
/// <param name="IsUnnoticed">True if nobody knew of the incident yet, so that there was nothing to write down.</param>
public sealed record TimelineHole(StatedInstant Before, TimelineEntry? BeforeEntry, StatedInstant After, TimelineEntry AfterEntry, Duration Length, Duration Whole, bool IsUnnoticed)
{
    /// <summary>The shortest hole that is long, unless its share of the incident decides.</summary>
    public static readonly Duration UsualLength = Duration.FromMinutes(60);

    /// <summary>The share of the incident, in percent, above which a hole is long.</summary>
    public const int UsualShare = 25;
}

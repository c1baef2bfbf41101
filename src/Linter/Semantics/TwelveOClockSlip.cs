namespace Linter.Semantics;

/// <summary>An entry stamped 12 AM or 12 PM that fits between its neighbours only with the other marker.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Before">The entry before it.</param>
/// <param name="After">The entry after it.</param>
public sealed record TwelveOClockSlip(TimelineEntry Entry, TimelineEntry Before, TimelineEntry After);

namespace Linter.Semantics;

/// <summary>One moment written in two zones side by side: "14:30 UTC (6:30 AM PST)".</summary>
/// <param name="First">The clock that comes first.</param>
/// <param name="Second">The same moment in another zone.</param>
public sealed record ClockConversion(StatedInstant First, StatedInstant Second);

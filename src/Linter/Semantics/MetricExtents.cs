namespace Linter.Semantics;

/// <summary>What a stated time to something may be measured between.</summary>
/// <param name="Named">The pairs whose labels and words say so.</param>
/// <param name="Possible">All pairs that may be meant: of any two clocks of the claim's block, and of any two entries unless the block labels the metric's own moments.</param>
/// <param name="AreOwn">True if the block of the claim labels the moments that define the metric, the detection among them.</param>
public sealed record MetricExtents(IncidentExtents Named, IncidentExtents Possible, bool AreOwn);

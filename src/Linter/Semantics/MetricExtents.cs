namespace Linter.Semantics;

/// <summary>What a stated time to something may be measured between.</summary>
/// <param name="Named">The pairs whose labels and words say so.</param>
/// <param name="Possible">All pairs that may be meant: of any two entries, unless the block of the claim labels its own moments.</param>
public sealed record MetricExtents(IncidentExtents Named, IncidentExtents Possible);

using NodaTime;

namespace Linter.Semantics;

/// <summary>A length between two milestones, or why it is unknown.</summary>
/// <param name="Kind">Which length.</param>
/// <param name="Value">The length; null if it is unknown.</param>
/// <param name="From">Where it is measured from; null if that is unknown.</param>
/// <param name="To">Where it is measured to; null if that is unknown.</param>
/// <param name="UnknownBecause">Why there is no value; empty if there is one.</param>
public sealed record IncidentMetric(MetricKind Kind, Duration? Value, IncidentEvent? From, IncidentEvent? To, string UnknownBecause);

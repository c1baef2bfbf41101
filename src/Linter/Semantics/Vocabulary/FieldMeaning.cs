namespace Linter.Semantics.Vocabulary;

/// <summary>What the value behind a label is.</summary>
/// <param name="Role">The milestone it dates, or null.</param>
/// <param name="IsWindowStart">True for the start of the incident.</param>
/// <param name="IsWindowEnd">True for the end of the incident.</param>
/// <param name="Metric">The length between milestones it states, or null.</param>
internal sealed record FieldMeaning(EventRole? Role = null, bool IsWindowStart = false, bool IsWindowEnd = false, MetricKind? Metric = null);

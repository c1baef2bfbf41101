using NodaTime;

namespace Linter.Semantics;

/// <summary>A start, an end and the time between them.</summary>
public sealed record IncidentExtent(IncidentEvent Start, IncidentEvent End, Duration Length);

using Linter.Text;

namespace Linter.Semantics;

/// <summary>One of several incidents of a document.</summary>
/// <param name="Span">Where it begins: a heading, or the entry that declares it.</param>
/// <param name="Start">Its first moment; null if only a heading numbers it.</param>
/// <param name="End">Its last moment; null if none is stated.</param>
public sealed record IncidentEpisode(TextSpan Span, StatedInstant? Start, StatedInstant? End);

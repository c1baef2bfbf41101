using Linter.Text;

namespace Linter.Semantics;

/// <summary>A sentence outside the timeline that says how the incident was noticed.</summary>
/// <param name="Sources">By whom or what.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Section">The section or label it belongs to.</param>
public sealed record DetectionStatement(DetectionSources Sources, string Text, TextSpan Span, Section Section);

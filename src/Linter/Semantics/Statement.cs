using Linter.Text;

namespace Linter.Semantics;

/// <summary>A sentence or item of prose with its place.</summary>
/// <param name="Text">What a reader sees, lines joined by a blank.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Section">The section it belongs to.</param>
public sealed record Statement(string Text, TextSpan Span, Section Section);

using Linter.Text;

namespace Linter.Semantics;

/// <summary>A value of an action item with its place.</summary>
/// <param name="Value">The value without marks.</param>
/// <param name="Span">Where it stands.</param>
public sealed record StatedField(string Value, TextSpan Span);

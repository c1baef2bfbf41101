using Linter.Text;

namespace Linter.Semantics;

/// <summary>The severity of the incident as title or metadata state it.</summary>
/// <param name="Scale">The letters in front of the level, in capitals: "SEV", "P".</param>
/// <param name="Level">The level.</param>
/// <param name="Text">The severity as written.</param>
/// <param name="Span">Where it stands.</param>
public sealed record StatedSeverity(string Scale, int Level, string Text, TextSpan Span);

using Linter.Text;

namespace Linter.Semantics;

/// <summary>Words of the author's prose that say something about people.</summary>
/// <param name="Text">The words as written.</param>
/// <param name="Span">Where they stand.</param>
public sealed record NarrativeFinding(string Text, TextSpan Span);

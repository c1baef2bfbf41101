using Linter.Text;

namespace Linter.Semantics;

/// <summary>A start and an end written as one range or as two labels of one block.</summary>
/// <param name="Start">The start.</param>
/// <param name="End">The end.</param>
/// <param name="Span">The range in the document; from the one label's value to the other's.</param>
public sealed record StatedRange(StatedInstant Start, StatedInstant End, TextSpan Span);

using Linter.Text;

namespace Linter.Semantics;

/// <summary>A measured value that is said to get better where the text tells what went wrong: "a decrease in response times".</summary>
/// <param name="Text">The words, from the article to the name of the metric.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="IsFall">True for a decrease, false for an increase.</param>
public sealed record MetricMovement(string Text, TextSpan Span, bool IsFall);

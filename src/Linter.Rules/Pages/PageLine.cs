using Linter.Text;

namespace Linter.Rules.Pages;

/// <summary>One line of a page without its line break.</summary>
/// <param name="Text">The line.</param>
/// <param name="Span">Where it stands in the page.</param>
/// <param name="Number">1-based.</param>
internal sealed record PageLine(string Text, TextSpan Span, int Number);

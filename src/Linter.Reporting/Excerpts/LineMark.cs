using Linter.Text;

namespace Linter.Reporting.Excerpts;

/// <summary>The part of a place that lies on one line.</summary>
/// <param name="Line">0-based.</param>
/// <param name="Span">May be empty, at the place of a line break.</param>
/// <param name="Label">Empty but on the last line of the place.</param>
/// <param name="IsPrimary">Whether the place is the primary one.</param>
internal sealed record LineMark(int Line, TextSpan Span, string Label, bool IsPrimary);

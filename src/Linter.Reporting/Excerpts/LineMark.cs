using Linter.Text;

namespace Linter.Reporting.Excerpts;

/// <summary>The part of a place that lies on one line.</summary>
internal readonly record struct LineMark(TextSpan Span, string Label, bool IsPrimary);

using Linter.Text;

namespace Linter.Syntax;

/// <summary>Marked-up inline text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">With the marks: <c>**text**</c>, <c>[text](url)</c>.</param>
/// <param name="ContentSpan">Without the marks; empty for comments and tags.</param>
/// <param name="Target">The link or image target, decoded; else null.</param>
public sealed record InlineMark(InlineKind Kind, TextSpan Span, TextSpan ContentSpan, string? Target = null);

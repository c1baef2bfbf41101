using Linter.Text;

namespace Linter.Syntax;

/// <summary>A piece of HTML with its place.</summary>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, TextSpan Span);

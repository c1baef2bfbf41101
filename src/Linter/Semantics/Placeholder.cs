using Linter.Text;

namespace Linter.Semantics;

/// <summary>Text of a template that nobody has replaced.</summary>
/// <param name="Span">The placeholder: "HH:mm", "[Your name]", a line of guidance.</param>
/// <param name="Item">The item it stands in; null for a title.</param>
/// <param name="Section">The section it stands in.</param>
public sealed record Placeholder(TextSpan Span, ContentItem? Item, Section Section);

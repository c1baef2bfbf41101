using Linter.Text;

namespace Linter.Semantics;

/// <summary>A broad wish under "Improvements/Fixes"; not an action item.</summary>
public sealed record Improvement(string Text, TextSpan Span, ContentItem Item);

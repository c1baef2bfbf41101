using Linter.Text;

namespace Linter.Syntax;

/// <summary>A horizontal rule.</summary>
public sealed class ThematicBreakNode(TextSpan span) : BlockNode(span);

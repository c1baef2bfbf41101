using Linter.Text;

namespace Linter.Syntax;

/// <summary>A piece of the document with its place.</summary>
public abstract class SyntaxNode(TextSpan span)
{
    /// <summary>Everything the node covers, marks included.</summary>
    public TextSpan Span { get; } = span;
}

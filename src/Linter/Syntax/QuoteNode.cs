using Linter.Text;

namespace Linter.Syntax;

/// <summary>A block quotation.</summary>
public sealed class QuoteNode(TextSpan span, IReadOnlyList<BlockNode> children) : BlockNode(span)
{
    public IReadOnlyList<BlockNode> Children { get; } = children;
}

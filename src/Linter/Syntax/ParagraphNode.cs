using Linter.Text;

namespace Linter.Syntax;

/// <summary>Running text, one <see cref="TextLine"/> per source line.</summary>
public sealed class ParagraphNode(TextSpan span, IReadOnlyList<TextLine> lines) : BlockNode(span)
{
    public IReadOnlyList<TextLine> Lines { get; } = lines;
}

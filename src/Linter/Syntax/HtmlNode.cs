using Linter.Text;

namespace Linter.Syntax;

/// <summary>Raw HTML that is neither heading, list nor table; its visible text, one line per source line.</summary>
public sealed class HtmlNode(TextSpan span, bool isComment, IReadOnlyList<TextLine> lines) : BlockNode(span)
{
    /// <summary>True if the block is only comments.</summary>
    public bool IsComment { get; } = isComment;

    public IReadOnlyList<TextLine> Lines { get; } = lines;
}

using Linter.Text;

namespace Linter.Syntax;

/// <summary>A fenced or indented code block.</summary>
public sealed class CodeNode(TextSpan span, bool isFenced, bool isClosed, string info, IReadOnlyList<TextLine> lines) : BlockNode(span)
{
    public bool IsFenced { get; } = isFenced;

    /// <summary>False for a fence that is still open at the end of the document or its container.</summary>
    public bool IsClosed { get; } = isClosed;

    /// <summary>The word behind the opening fence; empty if there is none.</summary>
    public string Info { get; } = info;

    /// <summary>The non-empty lines without indentation; no inline marks are recognised in them.</summary>
    public IReadOnlyList<TextLine> Lines { get; } = lines;
}

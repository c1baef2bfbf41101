using Linter.Text;

namespace Linter.Syntax;

/// <summary>One item of a list with what is nested under it.</summary>
public sealed class ListEntry(TextSpan span, TextSpan markerSpan, TaskState task, IReadOnlyList<BlockNode> children) : BlockNode(span)
{
    /// <summary>The bullet or number.</summary>
    public TextSpan MarkerSpan { get; } = markerSpan;

    public TaskState Task { get; } = task;

    /// <summary>All blocks of the item: usually a paragraph, then nested lists.</summary>
    public IReadOnlyList<BlockNode> Children { get; } = children;

    /// <summary>The lines of the item's own first paragraph, the checkbox left out; empty if the item starts with something else.</summary>
    public IReadOnlyList<TextLine> Lines { get; } = children.Count > 0 && children[0] is ParagraphNode paragraph ? paragraph.Lines : [];
}

using Linter.Text;

namespace Linter.Syntax;

/// <summary>A bullet, numbered or HTML list.</summary>
public sealed class ListNode(TextSpan span, bool isOrdered, bool isHtml, IReadOnlyList<ListEntry> entries) : BlockNode(span)
{
    public bool IsOrdered { get; } = isOrdered;

    /// <summary>True for &lt;ul&gt; and &lt;ol&gt;.</summary>
    public bool IsHtml { get; } = isHtml;

    public IReadOnlyList<ListEntry> Entries { get; } = entries;
}

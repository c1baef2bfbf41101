using Linter.Text;

namespace Linter.Semantics;

/// <summary>Action items that stand together under one title or label.</summary>
public sealed class ActionItemList
{
    public required Section Section { get; init; }

    /// <summary>The heading, label or lead-in line of the list.</summary>
    public required TextSpan HeadSpan { get; init; }

    public required IReadOnlyList<ActionItem> Items { get; init; }

    /// <summary>The owner stated once for the whole list, or null.</summary>
    public StatedField? SharedOwner { get; init; }

    /// <summary>The due date stated once for the whole list, or null.</summary>
    public DueDate? SharedDue { get; init; }
}

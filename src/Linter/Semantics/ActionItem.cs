using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics;

/// <summary>Something that will be done.</summary>
public sealed class ActionItem
{
    /// <summary>What is to be done: label, fields and marks left out.</summary>
    public required string Text { get; init; }

    /// <summary>What is nested under the item, fields left out; empty if nothing is.</summary>
    public string Details { get; init; } = "";

    /// <summary>The whole item without its bullet and without what is nested under it.</summary>
    public required TextSpan Span { get; init; }

    public required ContentItem Item { get; init; }

    public required ActionOrigin Origin { get; init; }

    /// <summary>A bold label in front: "Code Review"; null if there is none.</summary>
    public string? Label { get; init; }

    /// <summary>Empty if none is named; a placeholder such as "TBD" is not an owner.</summary>
    public IReadOnlyList<StatedField> Owners { get; init; } = [];

    /// <summary>Null if nothing about a date is said.</summary>
    public DueDate? Due { get; init; }

    /// <summary>Whether more is said about the item's own due date than the day.</summary>
    public DueDoubt DueDoubt { get; init; }

    public IReadOnlyList<StatedField> Tickets { get; init; } = [];

    public StatedField? Priority { get; init; }

    public StatedField? Type { get; init; }

    public ActionStatus Status { get; init; }

    public StatedField? StatusField { get; init; }

    /// <summary>The box in front: true if ticked, false if empty, null if there is none.</summary>
    public bool? IsTicked => Item.Node is ListEntry { Task: not TaskState.None } entry ? entry.Task == TaskState.Done : null;

    /// <summary>The day on which the item is said to be done: "done 2025-03-01"; null if none is stated, or the work is said to be older.</summary>
    public DoneDate? DoneDate => DoneDate.Of(this);

    public ActionItemList List { get; internal set; } = null!;

    /// <summary>True if nothing remains to be done.</summary>
    public bool IsClosed => Status is ActionStatus.Done or ActionStatus.Cancelled;
}

namespace Linter.Semantics.ActionItems;

/// <summary>What a segment that holds nothing else says.</summary>
internal enum SegmentMeaning
{
    Prose,

    /// <summary>Understood already: a named field, a due date with its cue.</summary>
    Known,
    Handles,
    Name,
    Date,
    Period,
    Ticket,
    Priority,
    Type,
    Status,
}

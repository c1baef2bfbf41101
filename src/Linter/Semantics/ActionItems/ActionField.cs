namespace Linter.Semantics.ActionItems;

/// <summary>What a table column or a named value of an action item states.</summary>
internal enum ActionField
{
    None,
    Action,
    Owner,
    Due,
    Ticket,
    Priority,
    Type,
    Status,
    Number,
}

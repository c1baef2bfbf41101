namespace Linter.Semantics;

/// <summary>What an action item is written as.</summary>
public enum ActionOrigin
{
    List,
    Table,
    Lines,
    Prose,
}

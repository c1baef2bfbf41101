namespace Linter.Syntax;

/// <summary>The checkbox of a list item.</summary>
public enum TaskState
{
    /// <summary>No checkbox.</summary>
    None,

    /// <summary>[ ]</summary>
    Open,

    /// <summary>[x]</summary>
    Done,
}

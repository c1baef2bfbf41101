namespace Linter.Semantics;

/// <summary>How far an action item is.</summary>
public enum ActionStatus
{
    Unknown,
    Open,
    InProgress,
    Done,
    Cancelled,
    Deferred,
}

namespace Linter.Semantics;

/// <summary>What an event means in the life of an incident.</summary>
public enum EventRole
{
    /// <summary>A deploy, merge, migration or configuration change.</summary>
    Change,
    ImpactStart,
    Detected,
    Declared,
    Acknowledged,
    Escalated,
    Identified,
    FixApplied,
    Mitigated,
    Resolved,
    Closed,
    FollowUp,
}

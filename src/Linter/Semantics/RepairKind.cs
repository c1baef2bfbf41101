namespace Linter.Semantics;

/// <summary>By what means an incident is ended.</summary>
public enum RepairKind
{
    /// <summary>The change was taken back.</summary>
    Revert,

    /// <summary>A patch, a hotfix, a new version with the fix.</summary>
    FixForward,
    Restart,
    ConfigurationChange,

    /// <summary>More or larger machines.</summary>
    Scaling,
    Failover,

    /// <summary>Restored, replayed or corrected data.</summary>
    DataRepair,
}

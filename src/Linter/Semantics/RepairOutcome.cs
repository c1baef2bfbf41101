namespace Linter.Semantics;

/// <summary>How far a repair came.</summary>
public enum RepairOutcome
{
    Applied,

    /// <summary>Begun, tried, planned or considered; the text does not say that it was completed.</summary>
    Attempted,

    /// <summary>Without effect, impossible or given up.</summary>
    Failed,
}

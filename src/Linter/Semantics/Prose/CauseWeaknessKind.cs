namespace Linter.Semantics.Prose;

/// <summary>How a root cause falls short.</summary>
public enum CauseWeaknessKind
{
    /// <summary>It is said to be unknown.</summary>
    Unknown,

    /// <summary>It is only supposed.</summary>
    Hedged,

    /// <summary>It names effects.</summary>
    Symptom,
}

namespace Linter.Semantics;

/// <summary>What a share or count is of; only claims with the same base are compared.</summary>
public enum ImpactBase
{
    Unknown,
    People,
    Load,
    Other,
}

namespace Linter.Readings;

/// <summary>What happens when a wall clock is placed in a zone.</summary>
public enum ZoneResolutionKind
{
    /// <summary>One instant.</summary>
    Unique,

    /// <summary>The wall clock was skipped by a change of the clocks.</summary>
    Gap,

    /// <summary>The wall clock happened twice.</summary>
    Overlap,

    /// <summary>The zone has no known rules.</summary>
    Unknown,
}

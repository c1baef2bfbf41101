namespace Linter.Semantics;

/// <summary>How those affected noticed.</summary>
public enum ImpactSymptom
{
    /// <summary>Not said, or several at once.</summary>
    Unknown,

    /// <summary>Slow answers, delays.</summary>
    Slow,

    /// <summary>Failing requests, error pages.</summary>
    Errors,

    /// <summary>No access at all.</summary>
    Unavailable,

    /// <summary>Data lost, wrong or doubled.</summary>
    Data,
}

namespace Linter.Diagnostics;

/// <summary>Where it is said that a finding is accepted.</summary>
public enum SuppressionKind
{
    /// <summary>In a comment of the document.</summary>
    InSource,

    /// <summary>In a file of its own: the baseline.</summary>
    External,
}

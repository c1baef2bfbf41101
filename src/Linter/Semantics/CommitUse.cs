namespace Linter.Semantics;

/// <summary>What a document says was done with a commit, or what the commit did.</summary>
public enum CommitUse
{
    Mentioned,
    Deployed,
    Merged,
    Reverted,

    /// <summary>The commit brought the incident about.</summary>
    Cause,

    /// <summary>The commit ended the incident.</summary>
    Fix,
}

namespace Linter.History;

/// <summary>Whether a repository has a commit.</summary>
public enum CommitLookupState
{
    /// <summary>It cannot be known: the clone is shallow or partial.</summary>
    Unknown,
    Found,

    /// <summary>Several objects start like this.</summary>
    Ambiguous,

    /// <summary>No object starts like this.</summary>
    Missing,
}

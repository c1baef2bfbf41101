namespace Linter.Git;

/// <summary>Why a repository cannot be used, or cannot answer.</summary>
public enum GitProblem
{
    /// <summary>The path lies in no repository.</summary>
    NoRepository,

    /// <summary>The repository belongs to another user, and Git refuses it until it is declared safe.</summary>
    ForeignOwner,

    /// <summary>There is no libgit2 on this machine.</summary>
    MissingLibrary,

    /// <summary>The repository uses a feature that libgit2 does not know.</summary>
    Unsupported,

    /// <summary>An object or the index is damaged.</summary>
    Unreadable,

    /// <summary>A partial clone has not fetched the content of a file.</summary>
    MissingContent,

    /// <summary>There is no revision of this name.</summary>
    NoRevision,

    /// <summary>A shallow clone ends before what is asked for.</summary>
    MissingHistory,

    /// <summary>Two revisions have no ancestor in common.</summary>
    NoCommonAncestor,
}

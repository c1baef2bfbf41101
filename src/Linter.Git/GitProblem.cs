namespace Linter.Git;

/// <summary>Why a repository cannot be used.</summary>
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
}

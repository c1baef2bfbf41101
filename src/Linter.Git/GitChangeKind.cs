namespace Linter.Git;

/// <summary>What became of a file between two states of a repository.</summary>
public enum GitChangeKind
{
    Added,
    Modified,
    Deleted,
}

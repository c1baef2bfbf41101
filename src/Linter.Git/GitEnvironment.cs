namespace Linter.Git;

/// <summary>What Git's own environment variables say about the repository; a running hook gets them from Git.</summary>
public sealed record GitEnvironment
{
    public static readonly GitEnvironment None = new();

    /// <summary>GIT_DIR, rooted; null if it is not set.</summary>
    public string? GitFolder { get; init; }

    /// <summary>GIT_WORK_TREE, rooted; null if it is not set.</summary>
    public string? WorkTree { get; init; }

    /// <summary>GIT_INDEX_FILE, rooted; null if it is not set.</summary>
    public string? IndexFile { get; init; }
}

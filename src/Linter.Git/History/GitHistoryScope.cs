namespace Linter.Git.History;

/// <summary>Which part of a repository a history is about, and how the documents of the run are named in it.</summary>
public sealed record GitHistoryScope
{
    /// <summary>The last commit; null for a branch without commits.</summary>
    public required GitRevision? Head { get; init; }

    /// <summary>The commit that the run compares with; null if it compares with none.</summary>
    public GitRevision? Base { get; init; }

    /// <summary>The path in the repository of a document as shown; null for one outside.</summary>
    public required Func<string, string?> PathOf { get; init; }

    /// <summary>Whether a path is that of a document.</summary>
    public required Func<string, bool> IsDocument { get; init; }

    /// <summary>Tells which files differ between the last commit, or the base, and what is checked.</summary>
    public required Func<IReadOnlyList<GitChange>> FindChanges { get; init; }

    /// <summary>Reads a file as it is checked, by its path in the repository; null if there is none.</summary>
    public required Func<string, byte[]?> ReadNow { get; init; }
}

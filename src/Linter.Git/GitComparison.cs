using LibGit2Sharp;

namespace Linter.Git;

/// <summary>Tells which files differ between two states of a repository.</summary>
public sealed class GitComparison(GitRepository repository)
{
    // Renames are found among the documents only, the same way for all states; see DocumentRenames.
    private static readonly CompareOptions WithoutRenames = new() { Similarity = SimilarityOptions.None };

    /// <summary>From a revision to another.</summary>
    public IReadOnlyList<GitChange> OfRevisions(GitRevision from, GitRevision to) =>
        Compare(git => git.Diff.Compare<TreeChanges>(TreeOf(from), TreeOf(to), WithoutRenames));

    /// <summary>From a revision to the index.</summary>
    /// <param name="from">The revision; null stands for no files at all.</param>
    public IReadOnlyList<GitChange> OfIndex(GitRevision? from) =>
        Compare(git => git.Diff.Compare<TreeChanges>(TreeOf(from), DiffTargets.Index, null, null, WithoutRenames));

    /// <summary>From a revision to the working tree; files that Git neither tracks nor ignores count as added.</summary>
    public IReadOnlyList<GitChange> OfWorkingTree(GitRevision from) =>
        Compare(git => git.Diff.Compare<TreeChanges>(TreeOf(from), DiffTargets.Index | DiffTargets.WorkingDirectory, null, null, WithoutRenames));

    /// <summary>The files whose merge is not settled; they have no content in the index.</summary>
    public IReadOnlyList<string> Conflicts() => repository.Use("The index", static git =>
        git.Index.Conflicts.Select(static conflict => (conflict.Ours ?? conflict.Theirs ?? conflict.Ancestor).Path).Order(StringComparer.Ordinal).ToArray());

    private IReadOnlyList<GitChange> Compare(Func<Repository, TreeChanges> compare) => repository.Use("The difference", git =>
    {
        using var changes = compare(git);
        return changes
            .Where(static change => change.Status is not (ChangeKind.Ignored or ChangeKind.Unmodified))
            .Select(static change => new GitChange(change.Path, KindOf(change.Status)))
            .OrderBy(static change => change.Path, StringComparer.Ordinal)
            .ToArray();
    });

    private Tree? TreeOf(GitRevision? revision) => revision is null ? null : repository.CommitOf(revision.Id).Tree;

    private static GitChangeKind KindOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => GitChangeKind.Added,
        ChangeKind.Deleted => GitChangeKind.Deleted,
        _ => GitChangeKind.Modified,
    };
}

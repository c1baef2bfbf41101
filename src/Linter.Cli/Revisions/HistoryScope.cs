using Linter.Cli.Files;
using Linter.Git;
using Linter.Git.History;

namespace Linter.Cli.Revisions;

/// <summary>Opens the history of the documents that a run checks.</summary>
/// <param name="opened">The repository.</param>
/// <param name="files">The files that are checked.</param>
/// <param name="findChanges">Tells which of them differ from the last commit or the base.</param>
internal sealed class HistoryScope(OpenedRepository opened, IFileSnapshot files, Func<IReadOnlyList<GitChange>> findChanges)
{
    /// <param name="head">The last commit; null for a branch without commits.</param>
    /// <param name="before">The commit that the run compares with; null if it compares with none.</param>
    /// <exception cref="GitException">The repository is damaged.</exception>
    public GitHistory Open(GitRevision? head, GitRevision? before) => new(opened.Repository, new GitHistoryScope
    {
        Head = head,
        Base = before,
        PathOf = shown => RepositoryFolder.PathBelow(opened.Root, Path.GetFullPath(shown, opened.Folder)),
        IsDocument = MarkdownNames.IsDocument,
        FindChanges = findChanges,
        ReadNow = path => files.Read(RepositoryFolder.FullPath(opened.Root, path)),
    });
}

namespace Linter.Git;

/// <summary>Why a repository cannot be used or cannot answer, and what to do.</summary>
/// <param name="Problem">The reason.</param>
/// <param name="Message">One line for people.</param>
public sealed record GitFailure(GitProblem Problem, string Message)
{
    private const string FetchAll = "in a workflow give actions/checkout 'fetch-depth: 0', elsewhere run: git fetch --unshallow";

    internal static GitFailure NoRepository(string path) => new(GitProblem.NoRepository, $"'{path}' lies in no Git repository.");

    internal static GitFailure ForeignOwner(string root) => new(
        GitProblem.ForeignOwner,
        $"The repository '{root}' belongs to another user; if you trust it: git config --global --add safe.directory '{root}'");

    internal static GitFailure MissingLibrary() => new(
        GitProblem.MissingLibrary,
        "libgit2 is not installed; install the package libgit2-1.7 or libgit2-1.5 (Debian, Ubuntu) or libgit2 (Fedora, Alpine).");

    internal static GitFailure Unsupported(string root, string reason) => new(GitProblem.Unsupported, $"The repository '{root}' cannot be opened: {OneLine(reason)}");

    internal static GitFailure Sha256(string root) => new(
        GitProblem.Unsupported,
        $"The repository '{root}' names its objects by SHA-256, which libgit2 cannot read; files on the disk can still be checked, without --staged, --rev and --since.");

    internal static GitFailure UnsupportedIndex(string extension) => new(
        GitProblem.Unsupported,
        extension == "sdir"
            ? "The index is sparse, which libgit2 cannot read; run: git sparse-checkout reapply --no-sparse-index"
            : "The index is split, which libgit2 cannot read; run: git update-index --no-split-index");

    internal static GitFailure Unreadable(string what, string reason) => new(
        GitProblem.Unreadable,
        $"{what} cannot be read from the repository: {OneLine(reason)}; 'git fsck' tells what is damaged.");

    internal static GitFailure MissingContent(string path, string id) => new(
        GitProblem.MissingContent,
        $"The content of '{path}' was never fetched into this partial clone; run: git cat-file -s {id}");

    internal static GitFailure NoCommits() => new(GitProblem.NoRevision, "The current branch has no commit yet, so there is nothing to compare with.");

    /// <summary>A shallow clone ends before what was asked for.</summary>
    public static GitFailure MissingHistory(string name) => new(
        GitProblem.MissingHistory,
        $"'{name}' is not in this shallow clone: {FetchAll}");

    internal static GitFailure CutHistory(string first, string second) => new(
        GitProblem.MissingHistory,
        $"The common ancestor of '{first}' and '{second}' is not in this shallow clone: {FetchAll}");

    internal static GitFailure NoCommonAncestor(string first, string second) => new(
        GitProblem.NoCommonAncestor,
        $"'{first}' and '{second}' have no common ancestor; name a revision that the current branch grew from.");

    internal static GitFailure Ambiguous(string name) => new(GitProblem.NoRevision, $"'{name}' begins several hashes; write more of the one that is meant.");

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}

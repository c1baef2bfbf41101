namespace Linter.Git;

/// <summary>Why a repository cannot be used, and what to do.</summary>
/// <param name="Problem">The reason.</param>
/// <param name="Message">One line for people.</param>
public sealed record GitFailure(GitProblem Problem, string Message)
{
    internal static GitFailure NoRepository(string path) => new(GitProblem.NoRepository, $"'{path}' lies in no Git repository.");

    internal static GitFailure ForeignOwner(string root) => new(
        GitProblem.ForeignOwner,
        $"The repository '{root}' belongs to another user; if you trust it: git config --global --add safe.directory '{root}'");

    internal static GitFailure MissingLibrary() => new(
        GitProblem.MissingLibrary,
        "libgit2 is not installed; install the package libgit2-1.7 or libgit2-1.5 (Debian, Ubuntu) or libgit2 (Fedora, Alpine).");

    internal static GitFailure Unsupported(string root, string reason) => new(GitProblem.Unsupported, $"The repository '{root}' cannot be opened: {reason}");
}

namespace Linter.Git;

/// <summary>The outcome of opening a repository: it or the reason why not.</summary>
/// <param name="Repository">The repository, to be disposed by the caller; null if there is a failure.</param>
/// <param name="Failure">Null if there is a repository.</param>
public sealed record GitOpening(GitRepository? Repository, GitFailure? Failure);

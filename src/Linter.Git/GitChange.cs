namespace Linter.Git;

/// <summary>A file that differs between two states of a repository; a renamed file is one deleted and one added.</summary>
/// <param name="Path">From the root of the repository, with forward slashes.</param>
/// <param name="Kind">What became of it.</param>
public sealed record GitChange(string Path, GitChangeKind Kind);

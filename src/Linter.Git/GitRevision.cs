namespace Linter.Git;

/// <summary>A commit and the name it was asked for by.</summary>
/// <param name="Name">"main", "HEAD~2", "v1.4".</param>
/// <param name="Id">The hash of the commit.</param>
public sealed record GitRevision(string Name, string Id);

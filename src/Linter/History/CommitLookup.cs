namespace Linter.History;

/// <summary>What became of looking for a commit by the start of its hash.</summary>
/// <param name="State">What was found.</param>
/// <param name="Commit">The commit, if exactly one was found and it is a commit; else null.</param>
public sealed record CommitLookup(CommitLookupState State, Commit? Commit = null);

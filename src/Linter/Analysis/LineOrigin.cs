using Linter.History;

namespace Linter.Analysis;

/// <summary>Where a line of a document comes from.</summary>
/// <param name="Commit">The commit that last changed it; null if it is not committed or its commit is not known.</param>
/// <param name="IsCommitted">False if the line is not in the last commit.</param>
public sealed record LineOrigin(Commit? Commit, bool IsCommitted);

namespace Linter.History;

/// <summary>One commit that changed a document; merges are none.</summary>
/// <param name="Commit">The commit.</param>
/// <param name="Path">The document's path in the repository at that time.</param>
/// <param name="ContentId">The content the commit left.</param>
/// <param name="PreviousContentId">The content the commit found; null if it added the document.</param>
public sealed record Revision(Commit Commit, string Path, string ContentId, string? PreviousContentId);

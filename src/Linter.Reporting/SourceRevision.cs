namespace Linter.Reporting;

/// <summary>Where the checked documents come from.</summary>
/// <param name="RepositoryUri">The address of the repository without user names and passwords: "https://github.com/example/postmortems".</param>
/// <param name="RevisionId">The commit; null for files that are not committed.</param>
/// <param name="Branch">The branch; null if there is none.</param>
public sealed record SourceRevision(string RepositoryUri, string? RevisionId = null, string? Branch = null)
{
    /// <summary>True if a browser can follow the address.</summary>
    public bool IsOnTheWeb => RepositoryUri.StartsWith("https://", StringComparison.Ordinal) || RepositoryUri.StartsWith("http://", StringComparison.Ordinal);
}

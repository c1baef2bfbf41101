using Linter.Git;
using Linter.Reporting;

namespace Linter.Cli.Revisions;

/// <summary>Where the documents of a run come from, for reports that say so.</summary>
internal static class RepositorySource
{
    /// <summary>Null if the repository has no address on a server.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="revision">The revision that is checked; null for files that are not committed.</param>
    public static SourceRevision? Of(GitRepository repository, GitRevision? revision) =>
        repository.Address is not { } address ? null
        : revision is null ? new SourceRevision(address, null, repository.Branch)
        : new SourceRevision(address, revision.Id, BranchOf(repository, revision));

    private static string? BranchOf(GitRepository repository, GitRevision revision) =>
        revision.Name == "HEAD" ? repository.Branch
        : new RevisionSearch(repository).FindReference("refs/heads/" + revision.Name, revision.Name) is not null ? revision.Name
        : null;
}

using LibGit2Sharp;

namespace Linter.Git;

/// <summary>Finds commits of a repository by name and by kinship.</summary>
public sealed class RevisionSearch(GitRepository repository)
{
    /// <summary>The commit that a name in Git's syntax for revisions stands for; null if there is none.</summary>
    /// <exception cref="GitException">The name may mean several commits, or leads out of a shallow clone.</exception>
    public GitRevision? Find(string name) => name.Length == 0 ? null : repository.Use($"'{name}'", git =>
    {
        try
        {
            return git.Lookup<GitObject>(name)?.Peel<Commit>() is { } commit ? new GitRevision(name, commit.Sha) : null;
        }
        catch (AmbiguousSpecificationException exception)
        {
            throw new GitException(GitFailure.Ambiguous(name), exception);
        }
        catch (Exception exception) when (exception is NotFoundException or InvalidSpecificationException or PeelException)
        {
            return null;
        }
    });

    /// <summary>The commit of a branch or tag, its whole name given: "refs/remotes/origin/main"; null if there is none. The name is not read as anything else.</summary>
    public GitRevision? FindReference(string fullName, string shownName) => repository.Use($"'{shownName}'", git =>
        Reference.IsValidName(fullName) && git.Refs[fullName]?.ResolveToDirectReference()?.Target?.Peel<Commit>() is { } commit
            ? new GitRevision(shownName, commit.Sha)
            : null);

    /// <summary>A commit by its whole hash; null if it is not there or the text is no hash.</summary>
    public GitRevision? FindCommit(string hash, string shownName) => repository.Use($"'{shownName}'", git =>
        hash.Length == 40 && ObjectId.TryParse(hash, out var id) && git.Lookup<Commit>(id) is { } commit ? new GitRevision(shownName, commit.Sha) : null);

    /// <summary>The current commit.</summary>
    /// <exception cref="GitException">There is none yet.</exception>
    public GitRevision Head() => FindHead() ?? throw new GitException(GitFailure.NoCommits());

    /// <summary>The current commit; null if there is none yet.</summary>
    public GitRevision? FindHead() => repository.Use("HEAD", static git => git.Head.Tip is { } commit ? new GitRevision("HEAD", commit.Sha) : null);

    /// <summary>The hashes of the parents, also of those that a shallow clone has not fetched.</summary>
    public IReadOnlyList<string> ParentsOf(GitRevision revision) => repository.Use($"'{revision.Name}'", _ => Parents(revision.Id));

    /// <summary>The newest commit that both grew from.</summary>
    /// <exception cref="GitException">There is none, or it is not in this shallow clone.</exception>
    public GitRevision MergeBase(GitRevision first, GitRevision second) => repository.IsShallow
        ? MergeBaseInCutHistory(first, second)
        : repository.Use($"The history of '{first.Name}'", git => git.ObjectDatabase.FindMergeBase(repository.CommitOf(first.Id), repository.CommitOf(second.Id))) is { } found
            ? new GitRevision(first.Name, found.Sha)
            : throw new GitException(GitFailure.NoCommonAncestor(first.Name, second.Name));

    // libgit2 fails at the first commit that a shallow clone has not fetched.
    private GitRevision MergeBaseInCutHistory(GitRevision first, GitRevision second) => repository.Use($"The history of '{first.Name}'", _ =>
    {
        var ancestors = AncestorsOf([first.Id]);
        var common = AncestorsOf([second.Id]);
        common.IntersectWith(ancestors);
        var older = AncestorsOf([.. common.SelectMany(PresentParents)]);
        var nearest = common.Where(id => !older.Contains(id)).OrderByDescending(id => repository.CommitOf(id).Committer.When).ThenBy(id => id, StringComparer.Ordinal);
        return nearest.FirstOrDefault() is { } found
            ? new GitRevision(first.Name, found)
            : throw new GitException(GitFailure.CutHistory(first.Name, second.Name));
    });

    /// <summary>The commits themselves and all they grew from, as far as the clone goes.</summary>
    private HashSet<string> AncestorsOf(IEnumerable<string> ids)
    {
        var found = new HashSet<string>(ids, StringComparer.Ordinal);
        var open = new Stack<string>(found);
        while (open.TryPop(out var id))
        {
            foreach (var parent in PresentParents(id).Where(found.Add))
            {
                open.Push(parent);
            }
        }

        return found;
    }

    private IEnumerable<string> PresentParents(string id) => Parents(id).Where(parent => repository.CommitOf(parent) is not null);

    private string[] Parents(string id) => [.. repository.CommitOf(id).Parents.Select(static parent => parent.Sha)];
}

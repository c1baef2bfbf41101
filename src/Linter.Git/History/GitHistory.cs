using LibGit2Sharp;
using Linter.History;
using NodaTime;
using HistoryCommit = Linter.History.Commit;

namespace Linter.Git.History;

/// <summary>The past of documents, read from a Git repository: one walk over the commits for all documents. Serves all threads.</summary>
public sealed class GitHistory : IHistoryProvider
{
    private readonly GitRepository _repository;
    private readonly GitHistoryScope _scope;
    private readonly DocumentTrail _trail;
    private readonly Dictionary<string, List<Revision>> _byCommit;
    private readonly CodeOwners _owners;
    private readonly bool _isShallow;
    private readonly bool _isPartial;
    private readonly Lazy<IReadOnlyList<(string Path, byte[] Content)>> _pending;

    /// <exception cref="GitException">The repository is damaged.</exception>
    public GitHistory(GitRepository repository, GitHistoryScope scope)
    {
        (_repository, _scope) = (repository, scope);
        _isShallow = repository.IsShallow;
        _isPartial = repository.IsPartial;
        var walk = repository.Use("The history", Walk);
        (_trail, _byCommit, HasGaps) = (walk.Trail, walk.ByCommit, _isShallow || walk.HasGaps);
        RepositoryNames = repository.Use("The list of remotes", RepositoryContents.NamesOf);
        (HeadTime, HoldsCode, _owners) = repository.Use("The last commit", ReadHead);
        _pending = new Lazy<IReadOnlyList<(string Path, byte[] Content)>>(ReadPending);
    }

    /// <summary>True if commits or folders of the past were not fetched, so that some questions have no answer.</summary>
    public bool HasGaps { get; }

    public Instant? HeadTime { get; }

    public bool HoldsCode { get; }

    public IReadOnlyList<string> RepositoryNames { get; }

    public DocumentHistory? Find(string documentPath)
    {
        if (_scope.PathOf(documentPath) is not { } path)
        {
            return null;
        }

        var revisions = _trail.Of(path);
        return new DocumentHistory
        {
            Path = path,
            Revisions = revisions,
            IsComplete = revisions is [{ PreviousContentId: null }, ..] || !HasGaps,
            HeadContentId = ContentAt(_scope.Head, [path]),
            BaseContentId = ContentAt(_scope.Base, revisions.Select(static revision => revision.Path).Append(path).Reverse()),
        };
    }

    public byte[]? Read(string contentId) => _repository.Use("A content", git => git.Lookup<Blob>(contentId) is { } blob ? ContentOf(blob) : null);

    public CommitLookup FindCommit(string hash) => _repository.Use($"'{hash}'", git =>
    {
        try
        {
            return git.Lookup(hash) is { } found ? new CommitLookup(CommitLookupState.Found, ToCommit(found)) : Missing();
        }
        catch (AmbiguousSpecificationException)
        {
            return new CommitLookup(CommitLookupState.Ambiguous);
        }
        catch (NotFoundException)
        {
            return Missing();
        }
    });

    public IReadOnlyList<byte[]> ReadChangedWith(DocumentHistory document, HistoryCommit? commit) => commit is null
        ? [.. _pending.Value.Where(other => other.Path != document.Path).Select(static other => other.Content)]
        : [.. (_byCommit.GetValueOrDefault(commit.Id) ?? []).Where(other => !document.Revisions.Contains(other)).Select(other => Read(other.ContentId)).OfType<byte[]>()];

    public IReadOnlyList<string> OwnersOf(DocumentHistory document) => _owners.Of(document.Path);

    private DocumentWalk Walk(Repository git)
    {
        var walk = new DocumentWalk(git, _scope.IsDocument);
        if (_scope.Head is { } head)
        {
            walk.Run(CommitGraph.Read(git, head.Id));
        }

        return walk;
    }

    private (Instant? Time, bool HoldsCode, CodeOwners Owners) ReadHead(Repository git)
    {
        if (_scope.Head is not { } head)
        {
            return (null, false, CodeOwners.None);
        }

        var commit = git.Lookup<LibGit2Sharp.Commit>(head.Id);
        return (Instant.FromDateTimeOffset(commit.Committer.When), RepositoryContents.HoldsCode(commit.Tree), RepositoryContents.OwnersOf(commit.Tree));
    }

    private IReadOnlyList<(string Path, byte[] Content)> ReadPending() =>
        [.. from change in _scope.FindChanges()
            where change.Kind != GitChangeKind.Deleted && _scope.IsDocument(change.Path)
            let content = _scope.ReadNow(change.Path)
            where content is not null
            select (change.Path, content)];

    /// <summary>The content in a revision under the first of the paths that is there.</summary>
    private string? ContentAt(GitRevision? revision, IEnumerable<string> paths) => revision is null ? null : _repository.Use($"'{revision.Name}'", git =>
    {
        var tree = git.Lookup<LibGit2Sharp.Commit>(revision.Id).Tree;
        return paths.Select(path => tree[path]).OfType<TreeEntry>().FirstOrDefault(static entry => entry.TargetType == TreeEntryTargetType.Blob)?.Target.Sha;
    });

    // What a clone without its whole past does not hold may still exist.
    private CommitLookup Missing() => new(_isShallow || _isPartial ? CommitLookupState.Unknown : CommitLookupState.Missing);

    private static HistoryCommit? ToCommit(GitObject found) => (found is TagAnnotation tag ? tag.Target : found) is LibGit2Sharp.Commit commit
        ? new HistoryCommit
        {
            Id = commit.Sha,
            Authored = OffsetDateTime.FromDateTimeOffset(commit.Author.When),
            Committed = OffsetDateTime.FromDateTimeOffset(commit.Committer.When),
            Message = commit.Message,
        }
        : null;

    private static byte[] ContentOf(Blob blob)
    {
        using var content = blob.GetContentStream();
        var bytes = new byte[blob.Size];
        content.ReadExactly(bytes);
        return bytes;
    }
}

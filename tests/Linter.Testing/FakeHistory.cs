using System.Globalization;
using System.Text;
using Linter.History;
using NodaTime;

namespace Linter.Testing;

/// <summary>A history told commit by commit, without a repository.</summary>
public sealed class FakeHistory : IHistoryProvider
{
    private static readonly string[] TimeForms = ["yyyy-MM-ddTHH:mmzzz", "yyyy-MM-ddTHH:mm:sszzz"];

    private readonly List<Commit> _commits = [];
    private readonly Dictionary<string, List<Revision>> _revisions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> _contents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bases = new(StringComparer.Ordinal);

    public Instant? HeadTime => _commits.Count == 0 ? null : _commits[^1].Committed.ToInstant();

    public bool HoldsCode { get; init; } = true;

    public IReadOnlyList<string> RepositoryNames { get; init; } = [];

    /// <summary>False for a shallow clone: what is not here may be elsewhere.</summary>
    public bool IsComplete { get; init; } = true;

    public CodeOwners Owners { get; init; } = CodeOwners.None;

    /// <summary>Documents that the change under check holds besides the checked one.</summary>
    public IReadOnlyList<string> Pending { get; init; } = [];

    /// <summary>Documents that are nobody's.</summary>
    public IReadOnlyList<string> Outside { get; init; } = [];

    /// <summary>How often each content was read.</summary>
    public Dictionary<string, int> Reads { get; } = new(StringComparer.Ordinal);

    /// <summary>Commits one document.</summary>
    /// <param name="at">When: "2025-03-05", which is noon UTC, or "2025-03-05T10:00+01:00".</param>
    /// <param name="path">The document.</param>
    /// <param name="text">What it holds from then on.</param>
    /// <param name="id">The start of the hash; one is made up if not given.</param>
    /// <param name="message">The message of the commit.</param>
    /// <param name="authoredAt">When it was written; <paramref name="at"/> if not given.</param>
    /// <param name="added">How many documents the commit adds.</param>
    /// <param name="renamedFrom">The path before.</param>
    /// <param name="hasSuspectTime">True if a younger commit claims to be older.</param>
    public FakeHistory Commit(
        string at, string path, string text, string? id = null, string message = "", string? authoredAt = null, int added = 1, string? renamedFrom = null, bool hasSuspectTime = false)
    {
        var commit = new Commit
        {
            Id = (id ?? $"{_commits.Count + 1:x}ab{_commits.Count + 1:x}cd0").PadRight(40, '0'),
            Authored = Time(authoredAt ?? at),
            Committed = Time(at),
            Message = message,
            AddedDocuments = added,
            HasSuspectTime = hasSuspectTime,
        };
        _commits.Add(commit);
        Add(commit, path, text, renamedFrom);
        return this;
    }

    /// <summary>Adds a document to the last commit.</summary>
    public FakeHistory With(string path, string text)
    {
        Add(_commits[^1], path, text, null);
        return this;
    }

    /// <summary>Makes what the document holds now the content that the run compares with.</summary>
    public FakeHistory MarkBase(string path)
    {
        _bases[path] = _revisions[path][^1].ContentId;
        return this;
    }

    public DocumentHistory? Find(string documentPath)
    {
        var revisions = _revisions.GetValueOrDefault(documentPath) ?? [];
        return Outside.Contains(documentPath, StringComparer.Ordinal) ? null : new DocumentHistory
        {
            Path = documentPath,
            Revisions = revisions,
            IsComplete = IsComplete,
            HeadContentId = revisions.Count == 0 ? null : revisions[^1].ContentId,
            BaseContentId = _bases.GetValueOrDefault(documentPath),
        };
    }

    public byte[]? Read(string contentId)
    {
        lock (Reads)
        {
            Reads[contentId] = Reads.GetValueOrDefault(contentId) + 1;
        }

        return _contents.GetValueOrDefault(contentId);
    }

    public CommitLookup FindCommit(string hash) => _commits.FindAll(commit => commit.Id.StartsWith(hash, StringComparison.Ordinal)) switch
    {
        [var commit] => new CommitLookup(CommitLookupState.Found, commit),
        [] => new CommitLookup(IsComplete ? CommitLookupState.Missing : CommitLookupState.Unknown),
        _ => new CommitLookup(CommitLookupState.Ambiguous),
    };

    public IReadOnlyList<byte[]> ReadChangedWith(DocumentHistory document, Commit? commit) => commit is null
        ? [.. Pending.Select(Encoding.UTF8.GetBytes)]
        : [.. _revisions.Where(pair => pair.Key != document.Path).SelectMany(pair => pair.Value).Where(revision => revision.Commit == commit).Select(revision => _contents[revision.ContentId])];

    public IReadOnlyList<string> OwnersOf(DocumentHistory document) => Owners.Of(document.Path);

    private static OffsetDateTime Time(string text) =>
        OffsetDateTime.FromDateTimeOffset(DateTimeOffset.ParseExact(
            text.Length == 10 ? text + "T12:00+00:00" : text.Replace("Z", "+00:00", StringComparison.Ordinal), TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None));

    private void Add(Commit commit, string path, string text, string? renamedFrom)
    {
        var revisions = renamedFrom is not null && _revisions.Remove(renamedFrom, out var moved) ? moved : _revisions.GetValueOrDefault(path) ?? [];
        var contentId = $"content {text.GetHashCode(StringComparison.Ordinal):x8} {text.Length}";
        _contents[contentId] = Encoding.UTF8.GetBytes(text);
        revisions.Add(new Revision(commit, path, contentId, revisions.Count == 0 ? null : revisions[^1].ContentId));
        _revisions[path] = revisions;
    }
}

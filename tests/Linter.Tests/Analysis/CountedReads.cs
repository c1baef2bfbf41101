using System.Collections.Concurrent;
using Linter.History;
using NodaTime;

namespace Linter.Tests.Analysis;

/// <summary>A history that counts how often each content is read.</summary>
internal sealed class CountedReads(IHistoryProvider history) : IHistoryProvider
{
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Counts => _counts;

    public Instant? HeadTime => history.HeadTime;

    public bool HoldsCode => history.HoldsCode;

    public IReadOnlyList<string> RepositoryNames => history.RepositoryNames;

    public DocumentHistory? Find(string documentPath) => history.Find(documentPath);

    public byte[]? Read(string contentId)
    {
        _counts.AddOrUpdate(contentId, 1, static (_, count) => count + 1);
        return history.Read(contentId);
    }

    public CommitLookup FindCommit(string hash) => history.FindCommit(hash);

    public IReadOnlyList<byte[]> ReadChangedWith(DocumentHistory document, Commit? commit) => history.ReadChangedWith(document, commit);

    public IReadOnlyList<string> OwnersOf(DocumentHistory document) => history.OwnersOf(document);
}

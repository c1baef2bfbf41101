using System.Collections.Concurrent;
using Linter.History;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Analysis;

/// <summary>The facts of old contents, each read once while it is kept; the oldest are dropped. Serves all threads.</summary>
public sealed class RevisionCache(IHistoryProvider provider, Func<SourceText, SemanticModel> read, int capacity = 8192)
{
    private readonly ConcurrentDictionary<string, Lazy<RevisionFacts?>> _facts = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();

    public IHistoryProvider Provider => provider;

    /// <summary>The facts of a content; null if the clone does not hold it.</summary>
    /// <param name="contentId">The content.</param>
    /// <param name="path">The document's path, which may tell its day.</param>
    public RevisionFacts? Find(string contentId, string path)
    {
        var key = $"{contentId} {path}";
        if (!_facts.TryGetValue(key, out var facts))
        {
            var added = new Lazy<RevisionFacts?>(() => Read(contentId, path));
            facts = _facts.GetOrAdd(key, added);
            Remember(key, isNew: ReferenceEquals(facts, added));
        }

        return facts.Value;
    }

    /// <summary>The facts of a content that is not kept.</summary>
    public RevisionFacts FactsOf(byte[] content) => RevisionFacts.Of(read(SourceText.Decode(content)));

    private void Remember(string key, bool isNew)
    {
        if (isNew)
        {
            _order.Enqueue(key);
            if (_order.Count > capacity && _order.TryDequeue(out var oldest))
            {
                _facts.TryRemove(oldest, out _);
            }
        }
    }

    private RevisionFacts? Read(string contentId, string path) =>
        provider.Read(contentId) is { } bytes ? RevisionFacts.Of(read(SourceText.Decode(bytes, path))) : null;
}

namespace Linter.Semantics.Comparisons;

/// <summary>Which documents have a key, in the order they were added.</summary>
internal sealed class Postings<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, List<int>> _documents = [];

    public void Add(TKey key, int document)
    {
        if (!_documents.TryGetValue(key, out var documents))
        {
            _documents.Add(key, documents = []);
        }

        documents.Add(document);
    }

    public IReadOnlyList<int> Of(TKey key) => _documents.TryGetValue(key, out var documents) ? documents : [];
}

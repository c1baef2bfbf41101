namespace Linter.Cli.Revisions;

/// <summary>
/// Pairs documents that are gone with documents that are new, by content.
/// Done here and not by Git, so that settings for renames have no say and files that are not staged yet count.
/// </summary>
internal static class DocumentRenames
{
    /// <summary>The part of its lines that a renamed document shares with its old self at least; Git's own default.</summary>
    private const double LeastSimilarity = 0.5;

    // Comparing all with all grows with the square; as many as Git itself compares.
    private const int MostPairs = 1_000_000;

    /// <summary>The old path of each new document that is a renamed one.</summary>
    /// <param name="gone">The paths of the documents that are gone.</param>
    /// <param name="added">The paths of the documents that are new.</param>
    /// <param name="readGone">Reads a document that is gone; null if it cannot be read.</param>
    /// <param name="readAdded">Reads a document that is new; null if it cannot be read.</param>
    public static IReadOnlyDictionary<string, string> Find(
        IReadOnlyList<string> gone, IReadOnlyList<string> added, Func<string, byte[]?> readGone, Func<string, byte[]?> readAdded)
    {
        var renames = new Dictionary<string, string>(StringComparer.Ordinal);
        if (gone.Count == 0 || added.Count == 0 || (long)gone.Count * added.Count > MostPairs)
        {
            return renames;
        }

        var paired = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (from, to) in Candidates(Bags(gone, readGone), Bags(added, readAdded)))
        {
            if (!renames.ContainsKey(to) && paired.Add(from))
            {
                renames.Add(to, from);
            }
        }

        return renames;
    }

    /// <summary>The pairs that are similar enough, the most similar first; equal ones by name, so that the outcome is always the same.</summary>
    private static IEnumerable<(string From, string To)> Candidates(List<LineBag> gone, List<LineBag> added)
    {
        var similar =
            from old in gone
            from fresh in added
            let similarity = old.SimilarityTo(fresh)
            where similarity >= LeastSimilarity
            select (From: old.Path, To: fresh.Path, Similarity: similarity);
        return similar
            .OrderByDescending(static pair => pair.Similarity)
            .ThenByDescending(static pair => Path.GetFileName(pair.From) == Path.GetFileName(pair.To))
            .ThenBy(static pair => pair.From, StringComparer.Ordinal)
            .ThenBy(static pair => pair.To, StringComparer.Ordinal)
            .Select(static pair => (pair.From, pair.To));
    }

    private static List<LineBag> Bags(IReadOnlyList<string> paths, Func<string, byte[]?> read) =>
        [.. from path in paths
            let content = read(path)
            where content is { Length: > 0 }
            select new LineBag(path, content)];
}

using Linter.Diagnostics;

namespace Linter.Analysis.Baselines;

/// <summary>Findings that were there when a team began, and are accepted until they are repaired. Immutable, sorted.</summary>
public sealed class Baseline
{
    private const int LongestText = 120;

    public Baseline(IEnumerable<BaselineEntry> entries) => Entries =
    [
        .. entries.GroupBy(static entry => (entry.Document, entry.Identity))
            .Select(static equal => equal.First() with { Count = equal.Sum(static entry => entry.Count) })
            .OrderBy(static entry => entry.Document, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Rule, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Section, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Text, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Identity, StringComparer.Ordinal),
    ];

    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>How many findings it accepts.</summary>
    public int Findings => Entries.Sum(static entry => entry.Count);

    /// <summary>Entries that accept the findings of a document.</summary>
    public static IEnumerable<BaselineEntry> EntriesOf(string document, IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.GroupBy(static diagnostic => diagnostic.Identity, StringComparer.Ordinal).Select(equal => new BaselineEntry
        {
            Rule = equal.First().Descriptor.Id,
            Document = document,
            Section = Shortened(equal.First().Place?.Section ?? ""),
            Text = Shortened(equal.First().Place?.Text ?? ""),
            Identity = equal.Key,
            Count = equal.Count(),
        });

    private static string Shortened(string text)
    {
        if (text.Length <= LongestText)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[LongestText - 2]) ? LongestText - 2 : LongestText - 1;
        return text[..end] + "…";
    }
}

using Linter.Semantics.Comparisons;
using NodaTime;

namespace Linter.Semantics;

/// <summary>Finds earlier incidents with the same kind of cause at the same place, comparing only documents that share a rare word of the cause.</summary>
public sealed class RecurringIncidents
{
    private const double DuplicateSimilarity = 0.9;

    /// <summary>A word that more incidents share tells little; the last ones stand for all.</summary>
    private const int MostPerKey = 64;

    private readonly IncidentFingerprint[] _documents;
    private readonly Duration _within;
    private readonly double _similarity;
    private readonly Dictionary<string, int> _wordCounts = new(StringComparer.Ordinal);
    private readonly Postings<(int Cause, string Word)> _byWord = new();

    private RecurringIncidents(IncidentFingerprint[] documents, Duration within, double similarity)
    {
        _documents = documents;
        _within = within;
        _similarity = similarity;
        foreach (var word in documents.SelectMany(static document => document.Components))
        {
            _wordCounts[word] = _wordCounts.GetValueOrDefault(word) + 1;
        }
    }

    /// <summary>Each document whose cause an earlier one had, with the last of these that has open action items; by day.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="within">How long ago the earlier incident may be.</param>
    /// <param name="similarity">The least share of words of the cause that counts, from 0 to 1.</param>
    public static IEnumerable<(IncidentFingerprint Document, IncidentFingerprint Earlier)> Find(IReadOnlyList<IncidentFingerprint> documents, Duration within, double similarity)
    {
        var classified = documents.Where(static document => document is { Day: not null, Causes: not CauseClasses.None, Components.Count: > 0 })
            .OrderBy(static document => document.Day!.Value).ToArray();
        var search = new RecurringIncidents(classified, within, similarity);
        for (var i = 0; i < classified.Length; i++)
        {
            if (search.LastLike(i) is { } earlier)
            {
                yield return (classified[i], classified[earlier]);
            }

            foreach (var key in search.KeysOf(classified[i]))
            {
                search._byWord.Add(key, i);
            }
        }
    }

    /// <summary>Whether a document of which only the text is known may have the same cause as another one; true in doubt.</summary>
    /// <param name="document">The document that is known.</param>
    /// <param name="other">What the text of the other one holds.</param>
    /// <param name="similarity">See <see cref="Find"/>.</param>
    public static bool MayBeLike(IncidentFingerprint document, TextTraces other, double similarity) =>
        document is { Day: not null, Causes: not CauseClasses.None, Components.Count: > 0 }
        && document.Components.Count(other.HasWordsOf) >= similarity * document.Components.Count;

    private int? LastLike(int document)
    {
        int? last = null;
        foreach (var key in KeysOf(_documents[document]))
        {
            var candidates = _byWord.Of(key);
            var least = Math.Max(0, candidates.Count - MostPerKey);
            for (var i = candidates.Count - 1; i >= least && candidates[i] > (last ?? -1); i--)
            {
                if (IsRecurrence(_documents[document], _documents[candidates[i]]))
                {
                    last = candidates[i];
                }
            }
        }

        return last;
    }

    private bool IsRecurrence(IncidentFingerprint document, IncidentFingerprint earlier) =>
        earlier.Day < document.Day && Period.DaysBetween(earlier.Day!.Value, document.Day!.Value) <= _within.Days && earlier.OpenItems.Count > 0
        && ShareOf(document.Components, earlier.Components) >= _similarity && !document.IsLinkedWith(earlier)
        && IncidentComparison.Of(document, earlier, DuplicateSimilarity).Likeness == IncidentLikeness.None;

    private static double ShareOf(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var shared = left.Count(word => right.Contains(word, StringComparer.Ordinal));
        return (double)shared / (left.Count + right.Count - shared);
    }

    private IEnumerable<(int Cause, string Word)> KeysOf(IncidentFingerprint document)
    {
        var rarest = document.Components.OrderBy(word => _wordCounts[word]).ThenBy(static word => word, StringComparer.Ordinal)
            .Take(document.Components.Count - (int)Math.Ceiling(_similarity * document.Components.Count) + 1).ToList();
        for (var bits = (int)document.Causes; bits != 0; bits &= bits - 1)
        {
            foreach (var word in rarest)
            {
                yield return (bits & -bits, word);
            }
        }
    }
}

using Linter.Semantics.Comparisons;
using NodaTime;

namespace Linter.Semantics;

/// <summary>
/// Finds documents that look like the same incident without comparing all with all: only those are compared that share an id,
/// one of their rarest clock times, one of the smallest hashes of their text, or a service and a day.
/// </summary>
public sealed class DuplicateIncidents
{
    /// <summary>Two texts that share nine tenths have one of their smallest hashes in common.</summary>
    private const int SketchKeys = 4;

    /// <summary>A key that more documents share tells little; the first ones stand for all.</summary>
    private const int MostPerKey = 64;

    private const int LongestWindow = 31;

    /// <summary>A text holds words that nobody reads, such as addresses: its sketch tells less than that of what is read.</summary>
    private const double SketchSlack = 0.5;

    private readonly IReadOnlyList<IncidentFingerprint> _documents;
    private readonly double _similarity;
    private readonly Dictionary<int, int> _clockCounts = [];
    private readonly Postings<(string Kind, string Key)> _byText = new();
    private readonly Postings<(char Kind, long Key)> _byNumber = new();

    private DuplicateIncidents(IReadOnlyList<IncidentFingerprint> documents, double similarity)
    {
        _documents = documents;
        _similarity = similarity;
        foreach (var clock in documents.SelectMany(static document => document.Clocks))
        {
            _clockCounts[clock] = _clockCounts.GetValueOrDefault(clock) + 1;
        }
    }

    /// <summary>Each document that is like one before it, with the first of these.</summary>
    /// <param name="documents">The documents in the order of the run.</param>
    /// <param name="similarity">The least share of clock times or of text that counts, from 0 to 1.</param>
    public static IEnumerable<(IncidentFingerprint Document, IncidentFingerprint Other, IncidentComparison Comparison)> Find(IReadOnlyList<IncidentFingerprint> documents, double similarity)
    {
        var search = new DuplicateIncidents(documents, similarity);
        for (var i = 0; i < documents.Count; i++)
        {
            if (search.FirstLike(i) is var (other, comparison))
            {
                yield return (documents[i], documents[other], comparison);
            }

            search.Add(i);
        }
    }

    /// <summary>Whether a document of which only the text is known may be like another one; true in doubt.</summary>
    /// <param name="document">The document that is known.</param>
    /// <param name="other">What the text of the other one holds.</param>
    /// <param name="similarity">See <see cref="Find"/>.</param>
    public static bool MayBeLike(IncidentFingerprint document, TextTraces other, double similarity) =>
        document.Ids.Any(other.HasWordsOf)
        || document.Services.Any(other.HasWordsOf)
        || (document.Clocks.Count >= IncidentComparison.FewestClocks && document.Causes != CauseClasses.None
            && document.Clocks.Count(other.HasClock) >= similarity * document.Clocks.Count)
        || (document.Sketch.Count > 0 && TextSketch.Similarity(document.Sketch, other.Sketch) >= similarity * SketchSlack);

    private (int Other, IncidentComparison Comparison)? FirstLike(int document)
    {
        (int Other, IncidentComparison Comparison)? first = null;
        foreach (var candidates in Candidates(document))
        {
            for (var i = 0; i < Math.Min(candidates.Count, MostPerKey) && candidates[i] < (first?.Other ?? int.MaxValue); i++)
            {
                var comparison = IncidentComparison.Of(_documents[document], _documents[candidates[i]], _similarity);
                if (comparison.Likeness != IncidentLikeness.None)
                {
                    first = (candidates[i], comparison);
                }
            }
        }

        return first;
    }

    private IEnumerable<IReadOnlyList<int>> Candidates(int document) =>
        TextKeys(_documents[document]).Select(_byText.Of).Concat(NumberKeys(_documents[document]).Select(_byNumber.Of));

    private void Add(int document)
    {
        foreach (var key in TextKeys(_documents[document]))
        {
            _byText.Add(key, document);
        }

        foreach (var key in NumberKeys(_documents[document]))
        {
            _byNumber.Add(key, document);
        }
    }

    private static IEnumerable<(string Kind, string Key)> TextKeys(IncidentFingerprint document) => document.Ids.Select(static id => ("id", id))
        .Concat(document.Services.SelectMany(service => DaysOf(document).Select(day => (service, Wording.Day(day)))));

    private static IEnumerable<LocalDate> DaysOf(IncidentFingerprint document)
    {
        if (document is { Start: { } start, End: { } end })
        {
            var (day, last) = (start.InUtc().Date, end.InUtc().Date);
            for (var i = 0; i < LongestWindow && day <= last; i++, day = day.PlusDays(1))
            {
                yield return day;
            }
        }
    }

    private IEnumerable<(char Kind, long Key)> NumberKeys(IncidentFingerprint document)
    {
        for (var i = 0; i < Math.Min(SketchKeys, document.Sketch.Count); i++)
        {
            yield return ('t', document.Sketch[i]);
        }

        if (document.Clocks.Count >= IncidentComparison.FewestClocks)
        {
            foreach (var clock in RarestClocks(document))
            {
                for (var bits = (int)document.Causes; bits != 0; bits &= bits - 1)
                {
                    yield return ('c', ((long)(bits & -bits) << 16) + clock);
                }
            }
        }
    }

    /// <summary>Sets that share enough have one of so many of their rarest members in common.</summary>
    private IEnumerable<int> RarestClocks(IncidentFingerprint document) => document.Clocks
        .OrderBy(clock => _clockCounts[clock]).ThenBy(static clock => clock)
        .Take(document.Clocks.Count - (int)Math.Ceiling(_similarity * document.Clocks.Count) + 1);
}

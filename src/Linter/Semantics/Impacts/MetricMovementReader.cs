using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;
using Linter.Text;

namespace Linter.Semantics.Impacts;

/// <summary>Finds metrics that move in the healthy direction where symptoms are told: in entries about detection, in summary and impact.</summary>
internal static class MetricMovementReader
{
    /// <summary>Words such as "API" between "in" and the metric.</summary>
    private const int MostModifiers = 3;

    public static IReadOnlyList<MetricMovement> Read(SectionOutline outline, Timeline timeline)
    {
        var movements = new List<MetricMovement>();
        foreach (var section in outline.Sections)
        {
            if ((section.IsWithin(SectionRole.Summary) || section.IsWithin(SectionRole.Impact)) && !section.IsWithin(SectionRole.Timeline) && !section.IsWithin(SectionRole.Resolution))
            {
                Read(SentenceReader.Read(section), movements);
            }
        }

        foreach (var entry in timeline.Entries)
        {
            if (entry.Has(EventRole.Detected) && !entry.Has(EventRole.Resolved) && !entry.Has(EventRole.Mitigated) && !entry.Has(EventRole.FixApplied))
            {
                Read(SentenceReader.Read(entry.Item), movements);
            }
        }

        // An entry that stands in the summary is read twice.
        return movements.FirstOfEach(static movement => movement.Span);
    }

    private static void Read(IReadOnlyList<Sentence> sentences, List<MetricMovement> movements)
    {
        foreach (var sentence in sentences)
        {
            var words = sentence.Words;
            for (var i = 0; i < words.Count; i++)
            {
                if (Direction(words, i) is { } isFall && EndOfMetric(words, i + 2, isFall) is var end and > 0 && !MetricPhrases.Recovery.IsWithin(words, 0, words.Count))
                {
                    var plain = words.Cover(StartOfPhrase(words, i), end - 1);
                    movements.Add(new MetricMovement(sentence.Text.Substring(plain.Start, plain.Length), sentence.ToSource(plain), isFall));
                }
            }
        }
    }

    /// <summary>True for "decrease in", false for "increase in", null for anything else.</summary>
    private static bool? Direction(WordList words, int index)
    {
        var isNoun = words.Is(index + 1, "in") && !words[index + 1].FollowsPause;
        return !isNoun ? null
            : MetricPhrases.Falls.IsAt(words, index) ? true
            : MetricPhrases.Rises.IsAt(words, index) ? false
            : null;
    }

    /// <summary>The word behind the metric, if it is one that this direction improves; else 0.</summary>
    private static int EndOfMetric(WordList words, int first, bool isFall)
    {
        var metrics = isFall ? MetricPhrases.BetterLow : MetricPhrases.BetterHigh;
        for (var i = first; i <= first + MostModifiers && i < words.Count; i++)
        {
            if (words[i].FollowsPause || MetricPhrases.Inversions.IsAt(words, i))
            {
                return 0;
            }

            if (metrics.LengthAt(words, i) is var length and > 0 && (i == first || !MetricPhrases.OnlyAlone.Contains(words.TextOf(i)) || words.Is(i - 1, "api")))
            {
                return i + length;
            }
        }

        return 0;
    }

    private static int StartOfPhrase(WordList words, int noun) => noun > 0 && !words[noun].FollowsPause && (words.Is(noun - 1, "a") || words.Is(noun - 1, "an")) ? noun - 1 : noun;
}

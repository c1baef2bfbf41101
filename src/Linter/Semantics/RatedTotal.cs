using System.Globalization;
using Linter.Readings;
using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;
using Linter.Text;
using NodaTime;

namespace Linter.Semantics;

/// <summary>A rate, a length of time and a total of the same thing in one sentence: "1,200 requests per minute for 30 minutes, 36,000 requests in all".</summary>
/// <param name="Rate">How many per unit of time.</param>
/// <param name="Unit">The unit of time: "minute".</param>
/// <param name="RateSpan">Where the rate stands.</param>
/// <param name="Length">How long.</param>
/// <param name="Total">How many in all.</param>
public sealed record RatedTotal(decimal Rate, string Unit, TextSpan RateSpan, DurationReading Length, CountReading Total)
{
    private static readonly PhraseTable<Duration> Units = new(
        (Duration.FromSeconds(1), "second | sec | s"), (Duration.FromMinutes(1), "minute | min"), (Duration.FromHours(1), "hour | hr | h"));

    /// <summary>The rate changes, or is that of a moment.</summary>
    private static readonly PhraseSet Varying = new("peak* | up to | at most | at least | vary* | varied | between | spike* | initially | maximum | average | at its worst");

    /// <summary>What the rate gives over the length.</summary>
    public decimal Computed => Rate * (decimal)(Length.Minimum.TotalSeconds / UnitLength.TotalSeconds);

    private Duration UnitLength => Units.Find(WordList.Of(Unit), 0, out var length, out _) ? length : Duration.FromMinutes(1);

    /// <summary>The sentences of the author's prose that state all three, each once and exactly.</summary>
    public static IEnumerable<RatedTotal> Of(SemanticModel model)
    {
        foreach (var narrative in model.Narrative)
        {
            var sentence = narrative.Sentence;
            if (sentence.Item is not { Readings.Count: > 1 })
            {
                continue;
            }

            var readings = sentence.Item.Readings.Where(reading => sentence.Span.Contains(reading.Span) && reading is { Problem: ReadingProblem.None, Qualifier.Kind: QualifierKind.Exact }).ToList();
            if (readings.OfType<DurationReading>().ToList() is [var length] && readings.OfType<CountReading>().ToList() is [var total]
                && !Varying.IsWithin(sentence.Words, 0, sentence.Words.Count) && FindRate(sentence, total, length) is { } found)
            {
                yield return found;
            }
        }
    }

    private static RatedTotal? FindRate(Sentence sentence, CountReading total, DurationReading length)
    {
        var words = sentence.Words;
        for (var per = 2; per + 1 < words.Count; per++)
        {
            var isPer = words.Is(per, "per") || words.Is(per, "a") || words.Is(per, "every");
            if (isPer && Units.Find(words, per + 1, out _, out _) && IsSameNoun(words, per - 1, total) && NumberBefore(words, per - 1) is var start and >= 0
                && decimal.TryParse(words.Text.AsSpan(start, words[per - 2].Span.End - start), NumberStyles.Number, CultureInfo.InvariantCulture, out var rate))
            {
                return new RatedTotal(rate, words.TextOf(per + 1).ToString(), sentence.ToSource(TextSpan.FromBounds(start, words[per + 1].Span.End)), length, total);
            }
        }

        return null;
    }

    private static bool IsSameNoun(WordList words, int noun, CountReading total) => words.Is(noun, total.Noun) && ImpactNouns.IsPeopleOrLoad(total.Noun);

    /// <summary>Where the digits directly in front of a noun begin; -1 if there are none.</summary>
    private static int NumberBefore(WordList words, int noun)
    {
        var start = words[noun - 1].Span.Start;
        while (start > 1 && words.Text[start - 1] == ',' && char.IsAsciiDigit(words.Text[start - 2]))
        {
            for (start--; start > 0 && char.IsAsciiDigit(words.Text[start - 1]); start--)
            {
            }
        }

        return char.IsAsciiDigit(words.Text[start]) ? start : -1;
    }
}

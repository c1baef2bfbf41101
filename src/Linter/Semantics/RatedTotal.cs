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
    /// <summary>How many words "in total" and the like may take in front of the number.</summary>
    private const int MostWordsBetween = 3;

    private static readonly PhraseTable<Duration> Units = new(
        (Duration.FromSeconds(1), "second | sec | s"), (Duration.FromMinutes(1), "minute | min"), (Duration.FromHours(1), "hour | hr | h"));

    /// <summary>The rate changes, or is that of a moment.</summary>
    private static readonly PhraseSet Varying = new("peak* | up to | at most | at least | vary* | varied | between | spike* | initially | maximum | average | at its worst");

    /// <summary>The rate is not that of what was lost: it is allowed, usual or that of one of many.</summary>
    private static readonly PhraseSet Others = new(
        "limit* | quota* | allow* | timeout* | normal | normally | usual | usually | typical | typically | each | per client | per customer | per user | per host | every client | every customer | every user | every host");

    private static readonly PhraseSet InAll = new("in all | in total | total | altogether | overall");

    private static readonly PhraseSet TotalOf = new("in all | in total | total of | altogether | overall");

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
                && !Varying.IsWithin(sentence.Words, 0, sentence.Words.Count) && !Others.IsWithin(sentence.Words, 0, sentence.Words.Count)
                && IsTotal(sentence, total) && FindRate(sentence, total, length) is { } found)
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
            if (isPer && Units.Find(words, per + 1, out _, out _) && IsFor(sentence, per + 2, length) && IsSameNoun(words, per - 1, total) && NumberBefore(words, per - 1) is var start and >= 0
                && decimal.TryParse(words.Text.AsSpan(start, words[per - 2].Span.End - start), NumberStyles.Number, CultureInfo.InvariantCulture, out var rate))
            {
                return new RatedTotal(rate, words.TextOf(per + 1).ToString(), sentence.ToSource(TextSpan.FromBounds(start, words[per + 1].Span.End)), length, total);
            }
        }

        return null;
    }

    /// <summary>True for "… for 30 minutes" right behind the rate, or one word later: "per minute failed for 30 minutes".</summary>
    private static bool IsFor(Sentence sentence, int behind, DurationReading length)
    {
        var words = sentence.Words;
        var at = words.IndexAt(sentence.ToPlain(length.Span).Start) - 1;
        return words.Is(at, "for") && at >= behind && at <= behind + 1;
    }

    /// <summary>True for "36,000 requests in all", "a total of 36,000 requests", "= 36,000 requests", "(36,000 requests)", with nothing more said of them.</summary>
    private static bool IsTotal(Sentence sentence, CountReading total)
    {
        var (words, plain) = (sentence.Words, sentence.ToPlain(total.Span));
        var (from, end) = (words.IndexAt(plain.Start), words.IndexAt(plain.End));
        var before = sentence.Text.AsSpan(0, plain.Start).TrimEnd();
        var cue = InAll.LengthAt(words, end);
        var isMarked = cue > 0 || TotalOf.IsWithin(words, Math.Max(0, from - MostWordsBetween), from) || before.EndsWith('=') || before.EndsWith('(');
        return isMarked && IsLast(words, end + cue);
    }

    /// <summary>True if a pause or the end of the sentence stands in front of a word.</summary>
    private static bool IsLast(WordList words, int index)
    {
        var behind = words.Text.AsSpan(index == 0 ? 0 : words[index - 1].Span.End).TrimStart(" *_`");
        return behind.IsEmpty || !char.IsLetterOrDigit(behind[0]);
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

using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.Causes;

/// <summary>Reads by what means an incident was ended, and which of them failed or were only tried.</summary>
public static class RepairReader
{
    /// <summary>The repairs an item tells, in order.</summary>
    public static IReadOnlyList<Repair> Read(ContentItem item) => Read(SentenceReader.Read(item));

    /// <summary>The repairs sentences tell, in order; a sentence that begins with "This" or "However" may say that the one before failed.</summary>
    public static IReadOnlyList<Repair> Read(IReadOnlyList<Sentence> sentences)
    {
        var repairs = new List<Repair>();
        var previous = 0;
        foreach (var sentence in sentences)
        {
            if (CauseRepairPhrases.BackReference.IsAt(sentence.Words, 0) && CauseRepairPhrases.NoEffect.IsWithin(sentence.Words, 0, sentence.Words.Count))
            {
                MarkFailed(repairs, previous);
            }

            previous = repairs.Count;
            Add(repairs, sentence);
        }

        return repairs;
    }

    private static void MarkFailed(List<Repair> repairs, int first)
    {
        for (var i = first; i < repairs.Count; i++)
        {
            repairs[i] = repairs[i] with { Outcome = RepairOutcome.Failed };
        }
    }

    private static void Add(List<Repair> repairs, Sentence sentence)
    {
        var words = sentence.Words;
        for (var i = 0; i < words.Count; i++)
        {
            var kind = CauseRepairPhrases.Find(words, i, out var length);
            if (length == 0)
            {
                continue;
            }

            if (!CauseRepairPhrases.OtherSense.IsAt(words, i + length) && !IsSymptom(words, i))
            {
                var field = CauseStatementReader.Field(sentence, i, i + length);
                repairs.Add(new Repair(kind, OutcomeOf(sentence, i, length), field.Value, field.Span));
            }

            i += length - 1;
        }
    }

    /// <summary>"kept restarting" is a symptom.</summary>
    private static bool IsSymptom(WordList words, int i) =>
        words.Is(i - 1, "auto") || words.Is(i - 1, "automatic") || words.Is(i - 1, "constantly") || words.Is(i - 1, "continuously") || words.Is(i - 1, "kept");

    /// <summary>"rollback attempted", unless the text goes on to say that it was completed.</summary>
    private static bool IsBegun(WordList words, int behind) =>
        behind < words.Count && !words[behind].FollowsPause && CauseRepairPhrases.AttemptBehind.IsAt(words, behind) && !words.StartsWith(behind + 2, "complete");

    /// <summary>The next means of repair and the telling of a reason begin something new.</summary>
    private static int EndOfOutcome(WordList words, int behind)
    {
        var i = behind;
        while (i < words.Count && !CauseRepairPhrases.Reason.IsAt(words, i))
        {
            CauseRepairPhrases.Find(words, i, out var length);
            if (length > 0)
            {
                break;
            }

            i++;
        }

        return i;
    }

    private static RepairOutcome OutcomeOf(Sentence sentence, int index, int length)
    {
        var words = sentence.Words;
        var clause = sentence.ClauseAt(words[index].Span.Start).Plain;
        var first = words.IndexAt(clause.Start);
        if (CauseRepairPhrases.NotDone.IsWithin(words, Math.Max(first, index - 4), index) || CauseRepairPhrases.NoEffect.IsWithin(words, index + length, EndOfOutcome(words, index + length)))
        {
            return RepairOutcome.Failed;
        }

        return CauseRepairPhrases.Attempt.IsWithin(words, first, index) || IsBegun(words, index + length) ? RepairOutcome.Attempted : RepairOutcome.Applied;
    }
}

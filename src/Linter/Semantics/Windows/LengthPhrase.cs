using Linter.Semantics.Prose;
using Linter.Text;
using static Linter.Semantics.Vocabulary.IncidentLengthPhrases;

namespace Linter.Semantics.Windows;

/// <summary>Decides by the words around it whether a length in a sentence is the incident's own.</summary>
internal static class LengthPhrase
{
    /// <summary>How many words may stand between "for" and the length: "for a mind-blowing 5 hours".</summary>
    private const int MostWordsBetween = 4;

    /// <summary>The word that makes the length the incident's ("outage", "down"), in lower case; null if nothing does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="length">Where the length stands in the document.</param>
    public static string? ExtentOf(Sentence sentence, TextSpan length)
    {
        var words = sentence.Words;
        var plain = sentence.ToPlain(length);
        var clause = sentence.ClauseAt(plain.Start).Plain;
        var (from, at, behind, end) = (words.IndexAt(clause.Start), words.IndexAt(plain.Start), words.IndexAt(plain.End), words.IndexAt(clause.End));
        if (Vetoes.IsWithin(words, from, at) || Vetoes.IsWithin(words, behind, Math.Min(end, behind + MostWordsBetween)) || Vetoes.IsAt(words, behind))
        {
            return null;
        }

        return AsAttribute(words, behind) ?? AsObject(words, from, at) ?? AsSpanOfState(words, from, at);
    }

    /// <summary>"a 45-minute outage", "45 minutes of downtime".</summary>
    private static string? AsAttribute(WordList words, int behind)
    {
        var noun = words.Is(behind, "of") || words.Is(behind, "full") || words.Is(behind, "total") || words.Is(behind, "complete") ? behind + 1 : behind;
        return Nouns.IsAt(words, noun) ? Lower(words, noun) : null;
    }

    /// <summary>"the outage lasted 45 minutes", "a downtime of 45 minutes", "the total downtime was 45 minutes".</summary>
    private static string? AsObject(WordList words, int from, int at)
    {
        for (var i = at - 1; i >= Math.Max(from, at - MostWordsBetween); i--)
        {
            if (Verbs.IsAt(words, i))
            {
                return Named(words, from, i) ?? (i == from || Subjects.IsAt(words, i - 1) ? "it" : null);
            }

            if (words.Is(i, "of") || words.Is(i, "was") || words.Is(i, "is"))
            {
                return Named(words, Math.Max(from, i - 2), i) is { } noun ? noun : Lengths.IsWithin(words, from, i) ? "duration" : null;
            }
        }

        return null;
    }

    /// <summary>True for a state of the service ("down"), which may be a part of what the incident was.</summary>
    public static bool IsState(string extent) => States.IsAt(WordList.Of(extent), 0) || extent is "out" or "not";

    /// <summary>"was unavailable for 45 minutes", "an outage that affected all users for 45 minutes".</summary>
    private static string? AsSpanOfState(WordList words, int from, int at)
    {
        for (var i = at - 1; i >= Math.Max(from, at - MostWordsBetween); i--)
        {
            if (words.Is(i, "for"))
            {
                var start = Behind(words, from, i, "for");
                return Named(words, start, i) ?? (Habits.IsWithin(words, start, i) ? null : Last(words, start, i, States));
            }
        }

        return null;
    }

    /// <summary>"unusable for two hours and unstable for a day": the second length has a state of its own.</summary>
    private static int Behind(WordList words, int from, int end, string word)
    {
        for (var i = end - 1; i >= from; i--)
        {
            if (words.Is(i, word))
            {
                return i + 1;
            }
        }

        return from;
    }

    private static string? Named(WordList words, int from, int end) => Last(words, from, end, Nouns);

    private static string? Last(WordList words, int from, int end, PhraseSet phrases)
    {
        for (var i = end - 1; i >= from; i--)
        {
            if (phrases.IsAt(words, i))
            {
                return Lower(words, i);
            }
        }

        return null;
    }

    private static string Lower(WordList words, int index) => words.TextOf(index).ToString().ToLowerInvariant();
}

using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.Causes;

/// <summary>Finds the change that a sentence gives as the origin: "a recent refactoring of the cache introduced …", "caused by last week's upgrade".</summary>
internal static class OriginChange
{
    private const int MostModifiers = 4;

    /// <summary>The noun phrase of the change, or null.</summary>
    public static StatedField? Find(Sentence sentence)
    {
        var words = sentence.Words;
        if (CausePhrases.NoRecentChange.IsWithin(words, 0, words.Count))
        {
            return null;
        }

        for (var i = 0; i < words.Count; i++)
        {
            var length = CausePhrases.ChangeNouns.LengthAt(words, i);
            if (length == 0)
            {
                continue;
            }

            var start = StartOfPhrase(words, i);
            var end = EndOfPhrase(words, i + length);
            if (start >= 0 && IsMadeChange(words, start, i, length) && (IsSubject(words, end) || IsLinked(words, start)))
            {
                return CauseStatementReader.Field(sentence, start, end);
            }

            i += length - 1;
        }

        return null;
    }

    /// <summary>The determiner in front of at most some modifiers, or -1.</summary>
    private static int StartOfPhrase(WordList words, int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - MostModifiers && !words[i + 1].FollowsPause; i--)
        {
            if (CausePhrases.Determiners.IsAt(words, i) || IsPossessive(words.TextOf(i)))
            {
                return i;
            }

            if (CausePhrases.PlaceLinks.IsAt(words, i))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsPossessive(ReadOnlySpan<char> word) => word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal);

    /// <summary>"of the caching mechanism", "to the session module" belongs to the change.</summary>
    private static int EndOfPhrase(WordList words, int behind)
    {
        var end = behind;
        if (end < words.Count && !words[end].FollowsPause && (words.Is(end, "of") || words.Is(end, "to") || words.Is(end, "in")))
        {
            for (end++; end < words.Count && end < behind + 6 && !words[end].FollowsPause && !Ends(words, end); end++)
            {
            }
        }

        return end;
    }

    private static bool Ends(WordList words, int i) =>
        CausePhrases.PlaceEnds.IsAt(words, i) || FiniteVerb.IsAt(words, i) || CausePhrases.ChangeVerbs.IsAt(words, i);

    /// <summary>A bare "the update" or "a change" can be anything; a modifier such as "recent" or "configuration" makes it one of the system.</summary>
    private static bool IsMadeChange(WordList words, int start, int noun, int length)
    {
        var isPlain = length == 1 && (words.Is(noun, "change") || words.Is(noun, "changes") || words.Is(noun, "update") || words.Is(noun, "updates") || words.Is(noun, "patch"));
        if (!isPlain || IsPossessive(words.TextOf(start)))
        {
            return true;
        }

        for (var i = start + 1; i < noun; i++)
        {
            if (CausePhrases.ChangeModifiers.IsAt(words, i))
            {
                return true;
            }
        }

        return words.Is(noun + 1, "deployed") || words.Is(noun + 1, "merged");
    }

    private static bool IsSubject(WordList words, int end) =>
        end < words.Count && !words[end].FollowsPause && CausePhrases.ChangeVerbs.IsWithin(words, end, Math.Min(end + 4, words.Count));

    private static bool IsLinked(WordList words, int start)
    {
        for (var i = Math.Max(0, start - 3); i < start; i++)
        {
            if (CausePhrases.ChangeLinks.LengthAt(words, i) is var length and > 0 && i + length == start)
            {
                return true;
            }
        }

        return false;
    }
}

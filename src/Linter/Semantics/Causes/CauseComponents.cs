using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.Causes;

/// <summary>Collects the words that say where a cause sat: "the session store" of "a memory leak in the session store".</summary>
internal static class CauseComponents
{
    private const int LongestPlace = 8;

    /// <summary>Adds the words before a cause phrase of one noun phrase with it, and those of "in the …" behind it.</summary>
    public static void AddTo(List<string> components, WordList words, int phrase, int length, int first, int end)
    {
        var start = phrase;
        while (start > first && phrase - start < 3 && !words[start].FollowsPause && !EndsPlace(words, start - 1))
        {
            start--;
        }

        Add(components, words, start, phrase);
        var place = phrase + length;
        if (place < end && !words[place].FollowsPause && CausePhrases.PlaceLinks.IsAt(words, place))
        {
            Add(components, words, place + 1, EndOfPlace(words, place + 1, end));
        }
    }

    private static int EndOfPlace(WordList words, int first, int end)
    {
        var i = first;
        while (i < end && i < first + LongestPlace && !words[i].FollowsPause && !EndsPlace(words, i))
        {
            i++;
        }

        return i;
    }

    private static bool EndsPlace(WordList words, int i) => CausePhrases.PlaceEnds.IsAt(words, i) || FiniteVerb.IsAt(words, i);

    private static void Add(List<string> components, WordList words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var word = words.TextOf(i);
            var name = WordForm.Singular(word).ToString().ToLowerInvariant();
            if (name.Length > 1 && !CausePhrases.PlaceFillers.Contains(word) && !CausePhrases.PlaceFillers.Contains(name) && !components.Contains(name, StringComparer.Ordinal))
            {
                components.Add(name);
            }
        }
    }
}

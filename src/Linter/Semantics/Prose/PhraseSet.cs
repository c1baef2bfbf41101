namespace Linter.Semantics.Prose;

/// <summary>
/// Phrases to look for in a list of words. A phrase is words separated by blanks, compared without case; "leak*" stands for every word
/// that begins so, and no phrase reaches over a pause.
/// </summary>
public sealed class PhraseSet
{
    private readonly List<string[]> _phrases = [];
    private readonly Dictionary<int, List<int>> _byBeginning = [];

    /// <param name="phrases">The phrases, separated by bars.</param>
    public PhraseSet(string phrases)
    {
        foreach (var range in phrases.AsSpan().Split('|'))
        {
            Add(phrases.AsSpan()[range].Trim().ToString());
        }
    }

    private PhraseSet()
    {
    }

    /// <summary>A set of phrases that somebody configured; null if there are none.</summary>
    public static PhraseSet? Of(IReadOnlyList<string> phrases)
    {
        PhraseSet? set = null;
        foreach (var phrase in phrases)
        {
            if (string.Join(' ', WordsOf(phrase)) is { Length: > 0 } words && words[0] != '*')
            {
                (set ??= new PhraseSet()).Add(words.ToLowerInvariant());
            }
        }

        return set;
    }

    private static string[] WordsOf(string phrase) => phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Finds the longest phrase that begins at a word.</summary>
    /// <param name="words">The words.</param>
    /// <param name="index">Where the phrase has to begin.</param>
    /// <param name="length">The number of its words; 0 if there is none.</param>
    /// <returns>The position of the phrase in the set, or -1.</returns>
    public int Find(WordList words, int index, out int length)
    {
        length = 0;
        var found = -1;
        var word = words.TextOf(index);
        if (word.IsEmpty || !_byBeginning.TryGetValue(Beginning(word), out var candidates))
        {
            return found;
        }

        foreach (var candidate in candidates)
        {
            if (_phrases[candidate].Length > length && Matches(_phrases[candidate], words, index))
            {
                found = candidate;
                length = _phrases[candidate].Length;
            }
        }

        return found;
    }

    /// <summary>The number of words of the longest phrase that begins at a word; 0 if there is none.</summary>
    public int LengthAt(WordList words, int index)
    {
        Find(words, index, out var length);
        return length;
    }

    public bool IsAt(WordList words, int index) => LengthAt(words, index) > 0;

    /// <summary>True if a phrase begins between two words, the second one left out.</summary>
    public bool IsWithin(WordList words, int first, int end)
    {
        for (var i = Math.Max(first, 0); i < end; i++)
        {
            if (IsAt(words, i))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(string phrase)
    {
        var words = phrase.Split(' ');
        var beginning = Beginning(words[0]);
        if (!_byBeginning.TryGetValue(beginning, out var candidates))
        {
            _byBeginning[beginning] = candidates = [];
        }

        candidates.Add(_phrases.Count);
        _phrases.Add(words);
    }

    /// <summary>The first two letters; a stem has to be that long.</summary>
    private static int Beginning(ReadOnlySpan<char> word) =>
        (char.ToLowerInvariant(word[0]) << 16) | (word.Length > 1 ? char.ToLowerInvariant(word[1]) : 0);

    private static bool Matches(string[] phrase, WordList words, int index)
    {
        if (index + phrase.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if ((i > 0 && words[index + i].FollowsPause) || !IsWord(words.TextOf(index + i), phrase[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWord(ReadOnlySpan<char> word, string pattern) =>
        pattern[^1] == '*'
            ? word.StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.OrdinalIgnoreCase)
            : word.Length == pattern.Length && EqualsApostrophes(word, pattern);

    /// <summary>Compares without case; a typographic apostrophe equals a plain one.</summary>
    private static bool EqualsApostrophes(ReadOnlySpan<char> word, string pattern)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i] == '’' ? '\'' : char.ToLowerInvariant(word[i]);
            if (c != pattern[i])
            {
                return false;
            }
        }

        return true;
    }
}

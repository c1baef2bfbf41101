using System.Numerics;

namespace Linter.Semantics.Prose;

/// <summary>
/// Phrases to look for in a list of words. A phrase is words separated by blanks, compared without case; "leak*" stands for every word
/// that begins so, and no phrase reaches over a pause.
/// </summary>
public sealed class PhraseSet
{
    private readonly Phrase[] _phrases;

    // Open addressing: the first phrase of those with the same key, counted from 1; the others follow by their links.
    private readonly uint[] _keys;
    private readonly int[] _first;

    // Most words of a text begin no phrase.
    private readonly KeyFilter _firstWords = new();
    private readonly KeyFilter _stems = new();

    /// <param name="phrases">The phrases, separated by bars.</param>
    public PhraseSet(string phrases)
        : this(phrases.Split('|', StringSplitOptions.TrimEntries))
    {
    }

    /// <param name="phrases">The phrases in lower case.</param>
    internal PhraseSet(IReadOnlyList<string> phrases)
    {
        _phrases = new Phrase[phrases.Count];
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)_phrases.Length * 2);
        _keys = new uint[size];
        _first = new int[size];
        for (var i = 0; i < phrases.Count; i++)
        {
            Add(phrases[i], i);
        }
    }

    /// <summary>A set of phrases that somebody configured; null if there are none.</summary>
    public static PhraseSet? Of(IReadOnlyList<string> phrases)
    {
        var usable = phrases
            .Select(static phrase => string.Join(' ', WordsOf(phrase)).ToLowerInvariant())
            .Where(static words => words.Length > 0 && words[0] != '*')
            .ToArray();
        return usable.Length == 0 ? null : new PhraseSet(usable);
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
        if ((uint)index >= (uint)words.Count)
        {
            return -1;
        }

        ref readonly var word = ref words[index];
        var mayBeFirst = _firstWords.MayHold(word.Hash);
        var mayBeStem = _stems.MayHold(StemKey(word.Beginning));
        if (!mayBeFirst && !mayBeStem)
        {
            return -1;
        }

        var found = mayBeFirst ? Longest(FirstWith(word.Hash), -1, words, index) : -1;
        found = mayBeStem ? Longest(FirstWith(StemKey(word.Beginning)), found, words, index) : found;
        length = found < 0 ? 0 : _phrases[found].Words.Length;
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

    /// <summary>Of phrases with the same number of words the first one in the set counts.</summary>
    private int Longest(int candidate, int found, WordList words, int index)
    {
        for (; candidate >= 0; candidate = _phrases[candidate].Next)
        {
            if (IsBetter(candidate, found) && Matches(_phrases[candidate].Words, words, index))
            {
                found = candidate;
            }
        }

        return found;
    }

    private bool IsBetter(int candidate, int found) =>
        found < 0 || _phrases[candidate].Words.Length > _phrases[found].Words.Length
        || (_phrases[candidate].Words.Length == _phrases[found].Words.Length && candidate < found);

    private int FirstWith(uint key) => _first[PlaceOf(key)] - 1;

    private int PlaceOf(uint key)
    {
        var mask = _keys.Length - 1;
        var place = (int)(key ^ (key >> 15)) & mask;
        while (_first[place] != 0 && _keys[place] != key)
        {
            place = (place + 1) & mask;
        }

        return place;
    }

    private static uint StemKey(short beginning) => (uint)beginning + 1;

    private void Add(string text, int index)
    {
        var words = text.Split(' ');
        var key = KeyOf(words[0]);
        var place = PlaceOf(key);
        _keys[place] = key;
        _phrases[index] = new Phrase(words, _first[place] - 1);
        _first[place] = index + 1;
    }

    private uint KeyOf(string first)
    {
        if (first.EndsWith('*'))
        {
            var stem = StemKey(WordHash.Beginning(first));
            _stems.Add(stem);
            return stem;
        }

        var hash = WordHash.Of(first);
        _firstWords.Add(hash);
        return hash;
    }

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

    /// <summary>The words of a phrase, and the next phrase with the same key or -1.</summary>
    private readonly record struct Phrase(string[] Words, int Next);
}

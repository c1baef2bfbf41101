using System.Numerics;

namespace Linter.Semantics.Prose;

/// <summary>Single words to look for, compared without case and without allocation.</summary>
public sealed class WordSet
{
    private const uint Free = 0;

    // Open addressing; a word stands at the first free place behind the one its hash names.
    private readonly uint[] _hashes;
    private readonly string?[] _words;

    /// <param name="words">The words, separated by blanks.</param>
    public WordSet(string words)
        : this(words.Split(' '))
    {
    }

    /// <param name="words">The words, or groups of words with blanks between them.</param>
    public WordSet(IReadOnlyList<string> words)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)words.Count * 2);
        _hashes = new uint[size];
        _words = new string?[size];
        for (var i = 0; i < words.Count; i++)
        {
            Add(words[i]);
        }
    }

    public bool Contains(ReadOnlySpan<char> word) => Find(word, WordHash.Of(word)) >= 0;

    /// <summary>True if the set holds a word of the list; false outside the list.</summary>
    public bool IsAt(WordList words, int index) => (uint)index < (uint)words.Count && Find(words.TextOf(index), words[index].Hash) >= 0;

    /// <summary>The place of a word; if the set lacks it, a negative number that names the place it would stand at.</summary>
    private int Find(ReadOnlySpan<char> word, uint hash)
    {
        var hashes = _hashes;
        var mask = hashes.Length - 1;
        for (var place = (int)hash & mask; ; place = (place + 1) & mask)
        {
            if (hashes[place] == Free)
            {
                return -1 - place;
            }

            if (hashes[place] == hash && word.Equals(_words[place], StringComparison.OrdinalIgnoreCase))
            {
                return place;
            }
        }
    }

    private void Add(string word)
    {
        var hash = WordHash.Of(word);
        if (Find(word, hash) is < 0 and var free)
        {
            _hashes[-1 - free] = hash;
            _words[-1 - free] = word;
        }
    }
}

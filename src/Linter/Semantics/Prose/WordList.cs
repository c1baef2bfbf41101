using Linter.Text;

namespace Linter.Semantics.Prose;

/// <summary>A text cut into words: letters, digits, inner apostrophes and inner points; hyphens and slashes separate.</summary>
public sealed class WordList
{
    private static readonly CharSet Pauses = new(",;:.!?…()[]{}–—•|");

    private readonly Word[] _words;

    private WordList(string text)
    {
        Text = text;
        // No text has more words: each is followed by another character.
        var words = ScratchArray<Word>.Rent((text.Length / 2) + 1);
        Count = Cut(text, words);
        _words = new Word[Count];
        Array.Copy(words, _words, Count);
        ScratchArray<Word>.Return(words);
    }

    public string Text { get; }

    public int Count { get; }

    public ref readonly Word this[int index] => ref _words[index];

    public static WordList Of(string text) => new(text);

    /// <summary>The first word of a text; empty if it has none.</summary>
    public static ReadOnlySpan<char> FirstOf(string text)
    {
        var start = NextWord(text, 0);
        return text.AsSpan(start, EndOfWord(text, start, out _) - start);
    }

    /// <summary>The word as written; empty outside the list.</summary>
    public ReadOnlySpan<char> TextOf(int index)
    {
        if ((uint)index >= (uint)_words.Length)
        {
            return default;
        }

        ref readonly var word = ref _words[index];
        return Text.AsSpan(word.Span.Start, word.Span.Length);
    }

    public bool Is(int index, string word) =>
        (uint)index < (uint)_words.Length && _words[index].Span.Length == word.Length && TextOf(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool StartsWith(int index, string stem) => TextOf(index).StartsWith(stem, StringComparison.OrdinalIgnoreCase);

    /// <summary>From the first character of one word to the last of another.</summary>
    public TextSpan Cover(int first, int last) => TextSpan.FromBounds(_words[first].Span.Start, _words[last].Span.End);

    /// <summary>The index of the first word that ends behind an offset of the text; <see cref="Count"/> if there is none.</summary>
    public int IndexAt(int offset)
    {
        var low = 0;
        var high = _words.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _words[middle].Span.End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static int Cut(string text, Word[] words)
    {
        var count = 0;
        var end = 0;
        for (var i = NextWord(text, 0); i < text.Length; i = NextWord(text, end))
        {
            var between = text.AsSpan(end, i - end);
            end = EndOfWord(text, i, out var hash);
            words[count++] = new Word(TextSpan.FromBounds(i, end), IsPause(between)) { Hash = hash, Beginning = WordHash.Beginning(text.AsSpan(i, end - i)) };
        }

        return count;
    }

    private static int NextWord(string text, int i)
    {
        while (i < text.Length && !IsLetterOrDigit(text[i]))
        {
            i++;
        }

        return i;
    }

    private static int EndOfWord(string text, int i, out uint hash)
    {
        hash = WordHash.Seed;
        while (i < text.Length && (IsLetterOrDigit(text[i]) || IsInner(text, i)))
        {
            hash = WordHash.Add(hash, text[i]);
            i++;
        }

        return i;
    }

    private static bool IsLetterOrDigit(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c);

    private static bool IsInner(string text, int i) =>
        text[i] is '\'' or '’' or '.' or '_' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && char.IsLetterOrDigit(text[i - 1]);

    private static bool IsPause(ReadOnlySpan<char> between) =>
        between is not " " && (Pauses.IsIn(between) || between.Contains(" - ", StringComparison.Ordinal));
}

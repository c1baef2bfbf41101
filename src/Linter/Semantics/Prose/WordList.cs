using System.Buffers;
using Linter.Text;

namespace Linter.Semantics.Prose;

/// <summary>A text cut into words: letters, digits, inner apostrophes and inner points; hyphens and slashes separate.</summary>
public sealed class WordList
{
    private static readonly SearchValues<char> Pauses = SearchValues.Create(",;:.!?…()[]{}–—•|");

    private readonly List<Word> _words;

    private WordList(string text, List<Word> words)
    {
        Text = text;
        _words = words;
    }

    public string Text { get; }

    public int Count => _words.Count;

    public Word this[int index] => _words[index];

    public static WordList Of(string text)
    {
        var words = new List<Word>(text.Length / 5);
        var end = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            i = EndOfWord(text, i);
            words.Add(new Word(TextSpan.FromBounds(start, i), IsPause(text.AsSpan(end, start - end))));
            end = i;
        }

        return new WordList(text, words);
    }

    /// <summary>The word as written; empty outside the list.</summary>
    public ReadOnlySpan<char> TextOf(int index) =>
        index >= 0 && index < _words.Count ? Text.AsSpan(_words[index].Span.Start, _words[index].Span.Length) : [];

    public bool Is(int index, string word) => TextOf(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool StartsWith(int index, string stem) => TextOf(index).StartsWith(stem, StringComparison.OrdinalIgnoreCase);

    /// <summary>From the first character of one word to the last of another.</summary>
    public TextSpan Cover(int first, int last) => TextSpan.FromBounds(_words[first].Span.Start, _words[last].Span.End);

    /// <summary>The index of the first word that ends behind an offset of the text; <see cref="Count"/> if there is none.</summary>
    public int IndexAt(int offset)
    {
        var low = 0;
        var high = _words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _words[middle].Span.End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static int EndOfWord(string text, int i)
    {
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || IsInner(text, i)))
        {
            i++;
        }

        return i;
    }

    private static bool IsInner(string text, int i) =>
        text[i] is '\'' or '’' or '.' or '_' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && char.IsLetterOrDigit(text[i - 1]);

    private static bool IsPause(ReadOnlySpan<char> between) =>
        between.ContainsAny(Pauses) || between.Contains(" - ", StringComparison.Ordinal);
}

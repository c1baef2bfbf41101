namespace Linter.Semantics.Prose;

/// <summary>Single words to look for, compared without case and without allocation.</summary>
public sealed class WordSet
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <param name="words">The words, separated by blanks.</param>
    public WordSet(string words)
    {
        _words = new HashSet<string>(words.Split(' '), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}

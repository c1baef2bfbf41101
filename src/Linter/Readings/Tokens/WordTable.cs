namespace Linter.Readings.Tokens;

/// <summary>Finds the role of a word. The tables are compiled switches, so nothing is loaded at start.</summary>
internal static class WordTable
{
    private const int LongestWord = 16;

    public static Word Classify(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return Word.Plain;

        Span<char> lower = stackalloc char[LongestWord];
        lower = lower[..word.Length];
        for (var index = 0; index < word.Length; index++)
        {
            if (!char.IsAsciiLetter(word[index]))
                return Word.Plain;
            lower[index] = (char)(word[index] | 0x20);
        }

        return Find(lower);
    }

    private static Word Find(ReadOnlySpan<char> lower)
    {
        var word = CalendarWords.Find(lower);
        if (word.Role == WordRole.None)
            word = AmountWords.Find(lower);
        if (word.Role == WordRole.None)
            word = GrammarWords.Find(lower);
        return word.Role == WordRole.None ? CountNouns.Find(lower) : word;
    }
}

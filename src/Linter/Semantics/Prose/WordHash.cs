namespace Linter.Semantics.Prose;

/// <summary>A hash of words that is the same for words that differ in case or in the form of their apostrophe only.</summary>
internal static class WordHash
{
    public const uint Seed = 2166136261;

    private const uint Prime = 16777619;

    public static uint Add(uint hash, char letter) => (hash ^ Fold(letter)) * Prime;

    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var letter in word)
        {
            hash = Add(hash, letter);
        }

        return hash;
    }

    /// <summary>A number below 1024 for the first two letters, without case.</summary>
    public static short Beginning(ReadOnlySpan<char> word) =>
        (short)(((Fold(word[0]) & 31) << 5) | (word.Length > 1 ? Fold(word[1]) & 31 : 0));

    /// <summary>The same for letters that are equal in upper or in lower case.</summary>
    private static uint Fold(char letter)
    {
        var folded = letter < 128 ? letter : FoldForeign(letter);
        return char.IsAsciiLetterUpper(folded) ? folded | 0x20u : folded;
    }

    private static char FoldForeign(char letter) => letter == '’' ? '\'' : char.ToUpperInvariant(char.ToLowerInvariant(letter));
}

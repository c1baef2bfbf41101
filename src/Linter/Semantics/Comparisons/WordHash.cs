namespace Linter.Semantics.Comparisons;

/// <summary>Hashes of words: letters and digits, upper and lower case alike. The same in every process.</summary>
internal static class WordHash
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The hash of the word that starts here; the index moves behind it.</summary>
    public static uint Read(ReadOnlySpan<char> text, ref int i)
    {
        var hash = Basis;
        for (; i < text.Length && char.IsLetterOrDigit(text[i]); i++)
        {
            hash = Append(hash, text[i]);
        }

        return hash;
    }

    /// <summary>The hash of the word with one more letter.</summary>
    public static uint Append(uint hash, char letter) => (hash ^ char.ToLowerInvariant(letter)) * Prime;
}

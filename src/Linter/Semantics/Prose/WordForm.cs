namespace Linter.Semantics.Prose;

/// <summary>Reduces words so that forms of one word compare as equal.</summary>
internal static class WordForm
{
    /// <summary>Without a possessive or a plural ending.</summary>
    public static ReadOnlySpan<char> Singular(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal))
        {
            return word[..^2];
        }

        return word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && !word.EndsWith("ies", StringComparison.OrdinalIgnoreCase) ? word[..^1] : word;
    }
}

namespace Linter.Semantics.Comparisons;

/// <summary>Finds a word in titles and file names.</summary>
internal static class AudienceWords
{
    /// <summary>True if the word stands alone, whatever the case.</summary>
    public static bool Contains(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}

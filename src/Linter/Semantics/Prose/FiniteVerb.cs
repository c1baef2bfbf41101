namespace Linter.Semantics.Prose;

/// <summary>Guesses which words are verbs that carry a clause: auxiliaries, common irregular forms and words in -ed.</summary>
internal static class FiniteVerb
{
    private static readonly WordSet Verbs = new(
        "is are was were be been am has have had do does did can could will would may might must should isn't aren't wasn't weren't "
        + "hasn't haven't hadn't don't doesn't didn't can't couldn't cannot won't wouldn't saw see sees lost got get gets went go goes "
        + "became become fell rose grew began kept made took came found left led leads meant means felt ran runs broke hit sent gave "
        + "knew held stood fail fails remain remains continue continues work works happen happens stops starts");

    public static bool IsAt(WordList words, int index)
    {
        var word = words.TextOf(index);
        return Verbs.Contains(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The first verb between two words, or -1.</summary>
    public static int First(WordList words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsAt(words, i))
            {
                return i;
            }
        }

        return -1;
    }
}

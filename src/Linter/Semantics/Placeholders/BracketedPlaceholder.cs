using Linter.Semantics.Prose;

namespace Linter.Semantics.Placeholders;

/// <summary>Tells placeholders in brackets, "[Your name]" and "&lt;START TIME&gt;", from remarks, teams and redactions.</summary>
internal static class BracketedPlaceholder
{
    private const int MostWords = 10;

    /// <summary>Words that ask for something.</summary>
    private static readonly WordSet Requests = new("insert enter your add describe replace specify provide put");

    /// <summary>Phrases that ask for something.</summary>
    private static readonly PhraseSet Asking = new("link to | name of | names of | date of | time of | number of | list of | time from | short description | brief description | description of | summary of");

    /// <summary>Names of what a template asks for.</summary>
    private static readonly WordSet Fields = new(
        "date time name names owner owners team service services author authors title duration number description severity start end timestamp timezone placeholder person role percentage url id incident "
        + "summary impact cause details");

    private static readonly WordSet Redactions = new("redacted removed censored anonymised anonymized hidden omitted");

    /// <summary>True for the text between the brackets of a placeholder.</summary>
    /// <param name="inner">What stands between the brackets.</param>
    /// <param name="isValue">True if the brackets hold the whole value of a label.</param>
    public static bool IsPlaceholder(string inner, bool isValue)
    {
        var words = WordList.Of(inner);
        if (words.Count is 0 or > MostWords || inner.StartsWith('^') || Any(words, Redactions))
        {
            return false;
        }

        return Requests.IsAt(words, 0)
            || (Asking.IsAt(words, 0) && (isValue || words.Count > 2))
            || (All(words, Fields) && (isValue || IsUpper(inner)));
    }

    private static bool Any(WordList words, WordSet set) => Enumerable.Range(0, words.Count).Any(i => set.IsAt(words, i));

    private static bool All(WordList words, WordSet set) => Enumerable.Range(0, words.Count).All(i => set.IsAt(words, i));

    private static bool IsUpper(string text) => !text.Any(char.IsLower);
}

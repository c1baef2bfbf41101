using Linter.Text;

namespace Linter.Semantics.Prose;

/// <summary>Phrases with what they mean; a phrase is written as in <see cref="PhraseSet"/>.</summary>
public sealed class PhraseTable<TMeaning>
{
    private readonly PhraseSet _phrases;
    private readonly ValueList<TMeaning> _meanings = [];

    /// <param name="entries">Each meaning with its phrases, separated by bars.</param>
    public PhraseTable(params (TMeaning Meaning, string Phrases)[] entries)
    {
        var all = new List<string>();
        foreach (var (meaning, phrases) in entries)
        {
            foreach (var phrase in phrases.Split('|', StringSplitOptions.TrimEntries))
            {
                all.Add(phrase);
                _meanings.Add(meaning);
            }
        }

        _phrases = new PhraseSet(all);
    }

    /// <summary>Finds the longest phrase that begins at a word.</summary>
    /// <param name="words">The words.</param>
    /// <param name="index">Where the phrase has to begin.</param>
    /// <param name="meaning">What it means.</param>
    /// <param name="length">The number of its words; 0 if there is none.</param>
    public bool Find(WordList words, int index, out TMeaning? meaning, out int length)
    {
        var phrase = _phrases.Find(words, index, out length);
        meaning = phrase < 0 ? default : _meanings[phrase];
        return phrase >= 0;
    }
}

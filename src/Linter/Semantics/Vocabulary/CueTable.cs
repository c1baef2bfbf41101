namespace Linter.Semantics.Vocabulary;

/// <summary>
/// Cues with a number each, found in one pass over the words. A cue is words with single blanks; a trailing * lets a word go on ("alert*"),
/// "…" stands for up to six words.
/// </summary>
internal sealed class CueTable
{
    private const int Letters = 128;

    private readonly List<(string[] Words, int Number)>?[] _byFirstLetter = new List<(string[], int)>?[Letters];

    /// <param name="cue">The cue.</param>
    /// <param name="number">What it stands for.</param>
    public void Add(string cue, int number)
    {
        var bucket = Bucket(cue[0]);
        (_byFirstLetter[bucket] ??= []).Add((cue.Split(' '), number));
    }

    /// <summary>Sets the mark of every number whose cue occurs.</summary>
    public void MarkAll(WordText text, Span<bool> marks)
    {
        for (var i = 0; i < text.Count; i++)
        {
            foreach (var (words, number) in _byFirstLetter[Bucket(text[i][0])] ?? [])
            {
                if (!marks[number] && text.IsAt(i, words))
                {
                    marks[number] = true;
                }
            }
        }
    }

    /// <summary>True if any cue occurs.</summary>
    public bool IsAnyIn(WordText text)
    {
        for (var i = 0; i < text.Count; i++)
        {
            foreach (var (words, _) in _byFirstLetter[Bucket(text[i][0])] ?? [])
            {
                if (text.IsAt(i, words))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Letters beyond ASCII share a bucket with others; it only has to be the same for cue and word.</summary>
    private static int Bucket(char letter) => letter % Letters;
}

namespace Linter.Semantics.Vocabulary;

/// <summary>
/// Cues with a number each, found in one pass over the words. A cue is words with single blanks; a trailing * lets a word go on ("alert*"),
/// "…" stands for up to six words.
/// </summary>
internal sealed class CueTable
{
    private const int Letters = 128;

    private static readonly List<Cue> None = [];

    private readonly List<Cue>?[] _byFirstLetter = new List<Cue>?[Letters];

    // One bit for each beginning of two letters: most words of a text begin no cue.
    private readonly ulong[] _beginnings = new ulong[16];

    /// <param name="cue">The cue.</param>
    /// <param name="number">What it stands for.</param>
    public void Add(string cue, int number)
    {
        var bucket = Bucket(cue[0]);
        var words = cue.Split(' ');
        var beginning = BeginningOf(words[0]);
        _beginnings[beginning >> 6] |= 1UL << beginning;
        (_byFirstLetter[bucket] ??= []).Add(new Cue(words, number));
    }

    /// <summary>Sets the mark of every number whose cue occurs.</summary>
    public void MarkAll(WordText text, Span<bool> marks)
    {
        for (var i = 0; i < text.Count; i++)
        {
            foreach (var (words, number) in Candidates(text[i]))
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
            foreach (var (words, _) in Candidates(text[i]))
            {
                if (text.IsAt(i, words))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private List<Cue> Candidates(ReadOnlySpan<char> word)
    {
        var beginning = BeginningOf(word);
        return (_beginnings[beginning >> 6] >> beginning & 1) == 0 ? None : _byFirstLetter[Bucket(word[0])] ?? None;
    }

    /// <summary>A number below 1024 for the first two letters; a stem has to be that long.</summary>
    private static int BeginningOf(ReadOnlySpan<char> word) => ((word[0] & 31) << 5) | (word.Length > 1 ? word[1] & 31 : 0);

    /// <summary>Letters beyond ASCII share a bucket with others; it only has to be the same for cue and word.</summary>
    private static int Bucket(char letter) => letter % Letters;

    private sealed record Cue(string[] Words, int Number);
}

namespace Linter.Semantics.Vocabulary;

/// <summary>The words of a text in lower case, to look cues up in. Apostrophes are left out: "didn't" is "didnt".</summary>
internal sealed class WordText
{
    private readonly char[] _letters;
    private readonly int[] _starts;

    public WordText(ReadOnlySpan<char> text)
    {
        _letters = new char[text.Length + 1];
        _starts = new int[(text.Length / 2) + 2];
        Normalize(text);
    }

    public int Count { get; private set; }

    /// <summary>A word in lower case.</summary>
    public ReadOnlySpan<char> this[int index] => _letters.AsSpan(_starts[index], _starts[index + 1] - _starts[index] - 1);

    /// <summary>True if a cue begins at a word; see <see cref="CueTable"/> for the notation.</summary>
    public bool IsAt(int word, string[] cue) => MatchesAt(word, cue, 0);

    private bool MatchesAt(int word, string[] cue, int part)
    {
        if (part == cue.Length)
        {
            return true;
        }

        if (cue[part] == "…")
        {
            return MatchesWithin(word, cue, part + 1);
        }

        return word < Count && MatchesWord(this[word], cue[part]) && MatchesAt(word + 1, cue, part + 1);
    }

    private bool MatchesWithin(int word, string[] cue, int part)
    {
        const int Reach = 6;
        for (var skipped = 0; skipped <= Reach && word + skipped < Count; skipped++)
        {
            if (MatchesAt(word + skipped, cue, part))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MatchesWord(ReadOnlySpan<char> word, string cue) =>
        cue[^1] == '*' ? word.StartsWith(cue.AsSpan(0, cue.Length - 1), StringComparison.Ordinal) : word.SequenceEqual(cue);

    /// <summary>Every word is followed by one separator; <c>_starts</c> has one entry more than there are words.</summary>
    private void Normalize(ReadOnlySpan<char> text)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                _letters[length++] = char.ToLowerInvariant(c);
            }
            else if (c is not ('\'' or '’') && length > _starts[Count])
            {
                length = EndWord(length);
            }
        }

        if (length > _starts[Count])
        {
            EndWord(length);
        }
    }

    private int EndWord(int length)
    {
        Count++;
        _starts[Count] = length + 1;
        return length + 1;
    }
}

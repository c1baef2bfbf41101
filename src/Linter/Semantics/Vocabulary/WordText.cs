namespace Linter.Semantics.Vocabulary;

/// <summary>The words of a text in lower case, to look cues up in.</summary>
internal sealed class WordText
{
    private readonly string[] _words;

    public WordText(ReadOnlySpan<char> text)
    {
        var normalized = Normalize(text);
        _words = normalized.Length == 0 ? [] : normalized.Split(' ');
    }

    public int Count => _words.Length;

    public string this[int index] => _words[index];

    /// <summary>
    /// True if a cue occurs. A cue is words with single blanks; a trailing * lets a word go on ("alert*"), "…" stands for up to six words.
    /// </summary>
    public bool Contains(string[] cue) => Find(cue) >= 0;

    /// <summary>The index of the first word of the first occurrence, or -1.</summary>
    public int Find(string[] cue)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (MatchesAt(i, cue, 0))
            {
                return i;
            }
        }

        return -1;
    }

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

        return word < _words.Length && MatchesWord(_words[word], cue[part]) && MatchesAt(word + 1, cue, part + 1);
    }

    private bool MatchesWithin(int word, string[] cue, int part)
    {
        const int Reach = 6;
        for (var skipped = 0; skipped <= Reach && word + skipped < _words.Length; skipped++)
        {
            if (MatchesAt(word + skipped, cue, part))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MatchesWord(string word, string cue) =>
        cue[^1] == '*' ? word.AsSpan().StartsWith(cue.AsSpan(0, cue.Length - 1), StringComparison.Ordinal) : string.Equals(word, cue, StringComparison.Ordinal);

    private static string Normalize(ReadOnlySpan<char> text)
    {
        var buffer = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                buffer[length++] = char.ToLowerInvariant(c);
            }
            else if (c is not ('\'' or '’') && length > 0 && buffer[length - 1] != ' ')
            {
                buffer[length++] = ' ';
            }
        }

        return new string(buffer, 0, length).TrimEnd();
    }
}

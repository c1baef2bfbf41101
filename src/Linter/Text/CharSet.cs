namespace Linter.Text;

/// <summary>A few characters to look for.</summary>
/// <remarks>The vectorised search of the framework is compiled anew at every start, which costs more than it saves on a text of some pages.</remarks>
public sealed class CharSet
{
    private readonly bool[] _ascii = new bool[128];
    private readonly string _others;

    public CharSet(string characters)
    {
        _others = "";
        foreach (var character in characters)
        {
            if (character < _ascii.Length)
            {
                _ascii[character] = true;
            }
            else
            {
                _others += character;
            }
        }
    }

    public bool Contains(char character) => character < _ascii.Length ? _ascii[character] : _others.Contains(character, StringComparison.Ordinal);

    /// <summary>Where the first character of the set stands; -1 if there is none.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Contains(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public bool IsIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    /// <summary>The number of characters of the set that the text begins with.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && Contains(text[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>The number of characters of the set that the text ends with.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && Contains(text[start - 1]))
        {
            start--;
        }

        return text.Length - start;
    }

    /// <summary>True if the text has no other characters.</summary>
    public bool Covers(ReadOnlySpan<char> text) => LengthAtStart(text) == text.Length;
}

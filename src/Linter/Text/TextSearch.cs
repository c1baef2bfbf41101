namespace Linter.Text;

/// <summary>Looks for several texts at once, wherever they begin and end.</summary>
/// <remarks>See <see cref="CharSet"/> for why not with the framework's search values.</remarks>
public sealed class TextSearch
{
    private readonly string[] _sought;
    private readonly StringComparison _comparison;

    // One bit for each beginning of two characters; letters of both cases share it.
    private readonly ulong[] _beginnings = new ulong[16];

    /// <param name="comparison">Ordinal, with or without case.</param>
    /// <param name="sought">The texts, of two characters or more each.</param>
    public TextSearch(StringComparison comparison, params string[] sought)
    {
        _comparison = comparison;
        _sought = sought;
        foreach (var text in sought)
        {
            var beginning = BeginningOf(text[0], text[1]);
            _beginnings[beginning >> 6] |= 1UL << beginning;
        }
    }

    public bool IsIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    /// <summary>Where the first of the texts begins; -1 if there is none.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var beginning = BeginningOf(text[i], text[i + 1]);
            if ((_beginnings[beginning >> 6] >> beginning & 1) != 0 && IsAt(text[i..]))
            {
                return i;
            }
        }

        return -1;
    }

    private static int BeginningOf(char first, char second) => ((first & 31) << 5) | (second & 31);

    private bool IsAt(ReadOnlySpan<char> text)
    {
        foreach (var sought in _sought)
        {
            if (text.StartsWith(sought, _comparison))
            {
                return true;
            }
        }

        return false;
    }
}

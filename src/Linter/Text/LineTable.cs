namespace Linter.Text;

/// <summary>Where the lines of a text start, and which line break it mostly uses.</summary>
internal sealed class LineTable
{
    private readonly int[] _starts;

    private LineTable(int[] starts, string newLine)
    {
        _starts = starts;
        NewLine = newLine;
    }

    public int LineCount => _starts.Length;

    /// <summary>The most frequent line break; LF if there is none.</summary>
    public string NewLine { get; }

    public static LineTable Of(string text)
    {
        var starts = new ValueList<int>(16 + (text.Length / 40));
        starts.Add(0);
        int lineFeeds = 0, pairs = 0, returns = 0;
        for (var position = NextBreak(text, 0); position < text.Length; position = NextBreak(text, position))
        {
            var length = BreakLengthAt(text, position);
            if (length == 2)
                pairs++;
            else if (text[position] == '\n')
                lineFeeds++;
            else
                returns++;
            position += length;
            starts.Add(position);
        }

        return new LineTable(starts.ToArray(), Dominant(lineFeeds, pairs, returns));
    }

    public int StartOf(int line) => _starts[line];

    public int LineAt(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>The offset of the next CR or LF, or the end of the text.</summary>
    public static int NextBreak(string text, int from) => NextBreak(text, from, text.Length);

    /// <summary>The offset of the next CR or LF before an offset, or that offset.</summary>
    public static int NextBreak(string text, int from, int end)
    {
        var distance = text.AsSpan(from, end - from).IndexOfAny('\r', '\n');
        return distance < 0 ? end : from + distance;
    }

    /// <summary>The offset of the last CR or LF of a stretch, or its start.</summary>
    public static int LastBreak(string text, int start, int end) =>
        start + Math.Max(0, text.AsSpan(start, end - start).LastIndexOfAny('\r', '\n'));

    public static int BreakLengthAt(string text, int position) =>
        text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? 2 : 1;

    private static string Dominant(int lineFeeds, int pairs, int returns)
    {
        if (pairs > lineFeeds && pairs >= returns)
            return "\r\n";
        return returns > lineFeeds ? "\r" : "\n";
    }
}

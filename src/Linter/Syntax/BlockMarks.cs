namespace Linter.Syntax;

/// <summary>The marks of one block, counted line by line.</summary>
internal sealed class BlockMarks
{
    private int _marks;
    private int _columns;

    /// <summary>Where the text of the first line begins.</summary>
    public int Start { get; private set; } = -1;

    /// <summary>Where the last line ends.</summary>
    public int End { get; private set; }

    /// <summary>The limit the block exceeds; null if none.</summary>
    public UnreadReason? Excess => _columns > MarkdownLimits.Columns ? UnreadReason.WideTable : _marks > MarkdownLimits.Marks ? UnreadReason.ManyMarks : null;

    public void Add(string text, int start, int end)
    {
        if (Start < 0)
            Start = start;
        End = end;
        var line = text.AsSpan(start, end - start);
        _columns = Math.Max(_columns, line.Count('|'));
        _marks += Runs(line, '*') + Runs(line, '_') + Runs(line, '~') + Math.Max(0, line.Count('[') - line.Count("](")) + line.Count("<!") + line.Count("<?");
    }

    public void Clear() => (Start, _marks, _columns) = (-1, 0, 0);

    private static int Runs(ReadOnlySpan<char> line, char mark)
    {
        var runs = 0;
        for (var at = line.IndexOf(mark); at >= 0; at = line.IndexOf(mark))
        {
            runs++;
            line = line[at..];
            var behind = line.IndexOfAnyExcept(mark);
            line = behind < 0 ? [] : line[behind..];
        }

        return runs;
    }
}

namespace Linter.Readings.Tokens;

/// <summary>Tells, for indexes asked in rising order, whether they lie between two backticks of the line.</summary>
internal struct CodeSpans(TokenLine line)
{
    private int _open = -1;
    private int _close = -1;

    public bool Contains(int index)
    {
        while (index > _close && TryAdvance(index))
        {
        }

        return index > _open && index < _close;
    }

    private bool TryAdvance(int index)
    {
        if (_close == int.MaxValue)
            return false;
        _open = Next(_close + 1);
        _close = _open < line.Count ? Next(_open + 1) : int.MaxValue;
        if (_close >= line.Count)
            (_open, _close) = (int.MaxValue, int.MaxValue);
        return index > _close;
    }

    /// <summary>The next run of marks with a backtick; the number of tokens if there is none.</summary>
    private readonly int Next(int from)
    {
        var next = from;
        while (next < line.Count && !(line[next].Kind == TokenKind.Mark && line.Slice(next).Contains('`')))
            next++;
        return next;
    }
}

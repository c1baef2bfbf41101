namespace Linter.Syntax;

/// <summary>The marks of quotes and lists that a line begins with.</summary>
/// <param name="Content">Where the text behind them begins.</param>
/// <param name="Depth">How many there are.</param>
/// <param name="Limit">Where the mark behind the last one that is allowed stands; the same as <paramref name="Content"/> if there is none.</param>
/// <param name="StartsItem">True if one of them begins a list entry.</param>
internal readonly record struct LineStart(int Content, int Depth, int Limit, bool StartsItem)
{
    public static LineStart Read(string text, int start, int end)
    {
        int at = Skip(text, start, end), first = at, depth = 0, limit = -1;
        bool startsItem = false, isBreak = true;
        while (at < end && MarkLength(text, at, end) is var length and > 0)
        {
            if (depth++ == MarkdownLimits.Nesting)
                limit = at;
            startsItem |= text[at] != '>';
            isBreak &= text[at] is '-' or '*' && text[at] == text[first];
            at = Skip(text, at + length, end);
        }

        // "- - -" is a horizontal rule.
        return new LineStart(at, isBreak && at == end ? 0 : depth, limit < 0 ? at : limit, startsItem);
    }

    private static int Skip(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    private static int MarkLength(string text, int at, int end)
    {
        if (text[at] == '>')
            return 1;
        var mark = at;
        if (text[at] is not ('-' or '*' or '+'))
        {
            while (mark < end && char.IsAsciiDigit(text[mark]))
                mark++;
            if (mark == at || mark == end || text[mark] is not ('.' or ')'))
                return 0;
        }

        return mark + 1 == end || text[mark + 1] is ' ' or '\t' ? mark + 1 - at : 0;
    }
}

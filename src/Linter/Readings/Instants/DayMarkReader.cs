using Linter.Readings.Amounts;
using Linter.Readings.Tokens;
using Linter.Text;

namespace Linter.Readings.Instants;

/// <summary>Reads the words beside a clock that tell its day: "08:05 (next day)", "Tue 16:30", "Day 2, 09:10".</summary>
internal static class DayMarkReader
{
    /// <summary>The mark behind a clock.</summary>
    /// <param name="line">The line.</param>
    /// <param name="end">Index just behind the clock and its zone.</param>
    /// <param name="behind">Index just behind the mark; <paramref name="end"/> if there is none.</param>
    public static DayMark? ReadBehind(TokenLine line, int end, out int behind)
    {
        behind = end;
        var first = line.SkipGap(end);
        var isBracketed = line.IsSign(first, '(') || line.IsSign(first, '[');
        var at = isBracketed || line.IsSign(first, ',') ? line.SkipGap(first + 1) : first;
        var words = at;
        at = SkipThe(line, line.Is(at, WordRole.On) ? line.SkipGap(at + 1) : at);
        var mark = DayPhrase.Read(line, at);
        if (!mark.IsFound || !(isBracketed ? IsClosed(line, mark.End) : at > words || IsAlone(line, mark)))
            return null;
        var closing = line.SkipGap(mark.End);
        behind = isBracketed && !line.IsSign(closing, ',') ? closing + 1 : mark.End;
        return mark.ToMark(line.Span(isBracketed ? first : words, behind));
    }

    /// <summary>The mark in front of a clock that begins at the token; null if there is none.</summary>
    public static DayMark? ReadBefore(TokenLine line, int at)
    {
        var end = EndBefore(line, at);
        for (var first = end - 1; first >= 0 && end - first <= DayPhrase.MostTokens; first--)
        {
            var mark = line.IsSolid(first) && Boundaries.IsFreeBefore(line, first) ? DayPhrase.Read(line, first) : default;
            if (mark.IsFound && mark.End == end)
                return mark.ToMark(line.Span(WithThe(line, first), end));
        }

        return null;
    }

    /// <summary>The mark that a title or line begins with and that nothing but a sign may follow: "Day 2 – recovery", "Next day:".</summary>
    public static DayMark? ReadTitle(string text)
    {
        using var line = TokenLine.Read(text, new TextSpan(0, text.Length), ReadingContext.Stamp, ReadingSettings.Default);
        var first = line.SkipGap(0);
        var mark = DayPhrase.Read(line, SkipThe(line, first));
        return mark.IsFound && IsAlone(line, mark) ? mark.ToMark(line.Span(first, mark.End)) : null;
    }

    /// <summary>The index behind the words before a clock: blanks, "at", a comma, a colon, a dash and the point of "Tue." are skipped.</summary>
    private static int EndBefore(TokenLine line, int at)
    {
        var last = line.SkipGapBack(at);
        if (line.Is(last, WordRole.At) || line.IsSign(last, '@'))
            last = line.SkipGapBack(last);
        if (line.IsSign(last, ',') || line.IsSign(last, ':') || line.IsDash(last) || (line.IsSign(last, '.') && line.Is(last - 1, WordRole.Weekday)))
            last = line.SkipGapBack(last);
        return last + 1;
    }

    private static int SkipThe(TokenLine line, int at) => line.IsWord(at, "the") ? line.SkipGap(at + 1) : at;

    private static int WithThe(TokenLine line, int first)
    {
        var before = line.SkipGapBack(first);
        return line.IsWord(before, "the") ? before : first;
    }

    private static bool IsClosed(TokenLine line, int end)
    {
        var next = line.SkipGap(end);
        return line.IsSign(next, ')') || line.IsSign(next, ']') || line.IsSign(next, ',');
    }

    /// <summary>"next day: failover", not "next day delivery", "Monday's deploy" and the offset of a zone.</summary>
    private static bool IsAlone(TokenLine line, DayPhrase phrase)
    {
        var next = line.SkipGap(phrase.End);
        return line[next].Kind == TokenKind.Edge
            || (!phrase.IsBareOffset && line[next] is { Kind: TokenKind.Sign, Sign: not ('\'' or '’' or '/' or '+') } && !(line.IsDash(phrase.End) && line.IsSolid(phrase.End + 1)));
    }
}

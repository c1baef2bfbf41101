using Linter.Readings.Tokens;

namespace Linter.Readings.Instants;

/// <summary>Says what the place of numbers tells that would be a date no calendar has.</summary>
internal static class DatePlace
{
    /// <summary>True if a label, column, weekday or clock says that a date is meant.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">Index of the first token without the weekday.</param>
    /// <param name="end">Index just behind the last token.</param>
    public static bool IsDate(TokenLine line, int at, int end)
    {
        if (line.Allows(ReadingContext.Date) && Boundaries.IsAtStart(line, at))
            return true;
        var before = line.SkipGapBack(at);
        if (line.IsSign(before, ':'))
            return line.IsWord(line.SkipGapBack(before), "date");
        var isBehindComma = line.IsSign(before, ',') || line.IsSign(before, '.');
        return line.Is(isBehindComma ? line.SkipGapBack(before) : before, WordRole.Weekday) || WeekdayReader.FindBehind(line, end) >= 0 || IsBeforeClock(line, end);
    }

    /// <summary>True at the start of a timeline entry or time cell.</summary>
    public static bool IsStamp(TokenLine line, int at) => line.Allows(ReadingContext.Stamp) && Boundaries.IsAtStart(line, at);

    /// <summary>True behind a word that days follow more often than versions: not "from" or "to".</summary>
    public static bool IsBehindPreposition(TokenLine line, int at)
    {
        var before = line.SkipGapBack(at);
        return line.Is(before, WordRole.On) || line.IsWord(before, "by") || line.IsWord(before, "since");
    }

    /// <summary>"Build 2025-31-07", "Ticket: 2025-31-07", "Sprint no. 2025-27-1".</summary>
    public static bool IsIdentifier(TokenLine line, int at)
    {
        if (line.Allows(ReadingContext.Identifier) && Boundaries.IsAtStart(line, at))
            return true;
        var before = line.SkipGapBack(at);
        while (line[before] is { Kind: TokenKind.Sign, Sign: ':' or '#' or '.' } || line.IsWord(before, "no") || line.IsWord(before, "number"))
            before = line.SkipGapBack(before);
        return line.IsWord(before) && IdentifierWords.IsIn(line.Slice(before));
    }

    private static bool IsBeforeClock(TokenLine line, int end)
    {
        var next = line.IsWord(end, "T") ? end + 1 : line.SkipGap(end);
        if (line.IsSign(next, ','))
            next = line.SkipGap(next + 1);
        return next > end && ClockReader.Read(line, next) is { IsFound: true, Form: ClockForm.Plain or ClockForm.WithMeridiem };
    }
}

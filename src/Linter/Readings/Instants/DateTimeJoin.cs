using Linter.Readings.Amounts;
using Linter.Readings.Tokens;

namespace Linter.Readings.Instants;

/// <summary>Skips what joins a date and a clock: blanks, a comma, "at", "@", "on", "T", an approximation.</summary>
internal static class DateTimeJoin
{
    public static JoinMatch FromDate(TokenLine line, int end, DatePart date)
    {
        if (line.IsWord(end, "T") && line.IsNumber(end + 1))
            return new(end + 1, default);
        if (line.IsSign(end, ':') || (line.IsSign(end, '.') && line.IsNumber(end + 1)))
            return FromColon(line, end, date);
        var weekday = WeekdayReader.FindBehind(line, end);
        return Skip(line, weekday < 0 ? end : WeekdayReader.EndBehind(line, weekday));
    }

    public static JoinMatch FromClock(TokenLine line, int end) => Skip(line, end);

    /// <summary>Log stamps ("06/Nov/2023:06:36:02") and timeline stamps ("February 15, 2024: 7:56am").</summary>
    private static JoinMatch FromColon(TokenLine line, int end, DatePart date)
    {
        if (date.Year is not null && line.IsNumber(end + 1, 2, 2))
            return new(end + 1, default);
        var next = line.SkipGap(end + 1);
        var isStamp = line.Allows(ReadingContext.Stamp) && next > end + 1 && line.IsSign(end, ':') && line.IsSign(next + 1, ':');
        return isStamp ? new(next, default) : JoinMatch.None;
    }

    private static JoinMatch Skip(TokenLine line, int end)
    {
        var next = line.SkipGap(end);
        if (line.IsSign(next, ','))
            next = line.SkipGap(next + 1);
        if (line.IsSign(next, '@'))
            next = line.SkipGap(next + 1);
        else if (line.Role(next) is WordRole.At or WordRole.On or WordRole.Of || line.IsWord(next, "kl"))
            next = SkipPreposition(line, next);
        var softener = QualifierReader.ReadForward(line, next);
        var start = softener.Next;
        return start == end ? JoinMatch.None : new(start, softener.Qualifier);
    }

    private static int SkipPreposition(TokenLine line, int at)
    {
        var next = line.SkipGap(line.IsSign(at + 1, '.') ? at + 2 : at + 1);
        return line.IsWord(next, "the") ? line.SkipGap(next + 1) : next;
    }
}

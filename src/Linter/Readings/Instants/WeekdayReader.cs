using Linter.Readings.Tokens;
using Linter.Text;
using NodaTime;

namespace Linter.Readings.Instants;

/// <summary>Reads the weekday beside a date.</summary>
internal static class WeekdayReader
{
    /// <summary>The index of the date behind a weekday, as in "Tue., 7 May" or "Tuesday the 7th"; the same index if there is no weekday.</summary>
    public static int SkipBefore(TokenLine line, int at)
    {
        if (!line.Is(at, WordRole.Weekday))
            return at;
        var next = line.IsSign(at + 1, '.') ? at + 2 : at + 1;
        if (line.IsSign(next, ','))
            next++;
        var behind = line.SkipGap(next);
        if (behind == at + 1)
            return at;
        return line.IsWord(behind, "the") ? line.SkipGap(behind + 1) : behind;
    }

    /// <summary>The index of a weekday behind a date, as in "7 May 2024 (Tuesday)" or "Jul 18, Fri"; else -1.</summary>
    public static int FindBehind(TokenLine line, int end)
    {
        var next = line.SkipGap(end);
        if (line.IsSign(next, '('))
            return line.Is(next + 1, WordRole.Weekday) && line.IsSign(next + 2, ')') ? next + 1 : -1;
        if (line.IsSign(next, ','))
            next = line.SkipGap(next + 1);
        return next > end && line.Is(next, WordRole.Weekday) && Boundaries.IsFreeAfter(line, next + 1) ? next : -1;
    }

    /// <summary>The index behind a weekday found by <see cref="FindBehind"/> and its bracket.</summary>
    public static int EndBehind(TokenLine line, int weekday) => line.IsSign(weekday + 1, ')') ? weekday + 2 : weekday + 1;

    public static DatePart Attach(TokenLine line, DatePart date, int weekday) => date with
    {
        Weekday = (IsoDayOfWeek)line[weekday].Word.Value,
        WeekdaySpan = new TextSpan(line[weekday].Start, line[weekday].Length),
    };
}

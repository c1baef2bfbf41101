using Linter.Readings.Tokens;
using Linter.Text;
using NodaTime;

namespace Linter.Readings.Instants;

/// <summary>Reads the weekday beside a date.</summary>
internal static class WeekdayReader
{
    private const int LongestAbbreviation = 5;

    /// <summary>The index of the date behind a weekday, as in "Tue., 7 May" or "Tuesday the 7th"; the same index if there is no weekday or it belongs to something else.</summary>
    public static int SkipBefore(TokenLine line, int at)
    {
        if (!line.Is(at, WordRole.Weekday) || IsVerbOrStar(line, at) || IsEndOfRange(line, at) || IsBehindDate(line, at))
            return at;
        var next = SkipDot(line, at);
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
        return next > end && line.Is(next, WordRole.Weekday) && EndsPhrase(line, SkipDot(line, next)) ? next : -1;
    }

    /// <summary>A dot behind a name written in full ends a sentence.</summary>
    private static int SkipDot(TokenLine line, int weekday) =>
        line.IsSign(weekday + 1, '.') && line[weekday].Length <= LongestAbbreviation ? weekday + 2 : weekday + 1;

    /// <summary>"we sat", "the sun".</summary>
    private static bool IsVerbOrStar(TokenLine line, int at) => line.Slice(at) is "sat" or "sun";

    /// <summary>"Sunday to Monday", "Mon–Fri": the date behind may belong to either.</summary>
    private static bool IsEndOfRange(TokenLine line, int at)
    {
        var join = line.SkipGapBack(at);
        if (!IsJoin(line, join))
            return false;
        var first = line.SkipGapBack(join);
        return line.Is(line.IsSign(first, '.') ? first - 1 : first, WordRole.Weekday);
    }

    private static bool IsJoin(TokenLine line, int at) =>
        line.IsDash(at) || line[at] is { Kind: TokenKind.Sign, Sign: '/' or '&' or '→' } || line.Role(at) is WordRole.RangeJoin or WordRole.And;

    /// <summary>In "2025-03-04 Tue, 2025-03-05 Wed" the weekday belongs to the date before it; a clock may stand before "Tuesday, 4 March".</summary>
    private static bool IsBehindDate(TokenLine line, int at)
    {
        var before = line.SkipGapBack(at);
        if (line.IsSign(before, ','))
            before = line.SkipGapBack(before);
        return line.IsNumber(before) && !line.IsSign(before - 1, ':');
    }

    /// <summary>In "2025-03-04, Friday's backup" and "2025-03-04 Friday release" the weekday tells something else than the date.</summary>
    private static bool EndsPhrase(TokenLine line, int end)
    {
        var next = line.SkipGap(end);
        return line[next] switch
        {
            { Kind: TokenKind.Number } => IsClock(line, next),
            { Kind: TokenKind.Word } => line.Role(next) is WordRole.At or WordRole.From or WordRole.Between or WordRole.NamedHour or WordRole.Softener,
            { Kind: TokenKind.Sign, Sign: '\'' or '/' or '&' } => false,
            { Kind: TokenKind.Sign, Sign: ',' } => !BeginsDate(line, line.SkipGap(next + 1)),
            { Kind: TokenKind.Sign } => !line.Is(line.SkipGap(next + 1), WordRole.Weekday) && !(next == end && line.IsDash(next) && line.IsSolid(next + 1)),
            _ => true,
        };
    }

    private static bool IsClock(TokenLine line, int at) => ClockReader.Read(line, at) is { IsFound: true, Form: not ClockForm.Loose };

    private static bool BeginsDate(TokenLine line, int at) =>
        line.Role(at) is WordRole.Weekday or WordRole.Month || (line.IsNumber(at) && !IsClock(line, at));

    /// <summary>The index behind a weekday found by <see cref="FindBehind"/> and its bracket.</summary>
    public static int EndBehind(TokenLine line, int weekday) => line.IsSign(weekday + 1, ')') ? weekday + 2 : weekday + 1;

    public static DatePart Attach(TokenLine line, DatePart date, int weekday) => date with
    {
        Weekday = (IsoDayOfWeek)line[weekday].Word.Value,
        WeekdaySpan = new TextSpan(line[weekday].Start, line[weekday].Length),
    };
}

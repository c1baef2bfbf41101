using Linter.Readings.Tokens;

namespace Linter.Readings.Instants;

/// <summary>Reads bare numbers as the hour or day of the other end of a range.</summary>
internal static class LooseEndpoint
{
    private const int LastDay = 31;

    /// <summary>"8" of "8 - 11pm", "9.30" of "9.30-4.30pm".</summary>
    public static Endpoint? ReadClock(TokenLine line, int at)
    {
        var clock = ClockReader.Read(line, at);
        var isLoose = clock.IsFound && clock.Form == ClockForm.Loose && clock.Problem == ReadingProblem.None;
        return isLoose ? new Endpoint { First = at, End = clock.End }.With(clock) : null;
    }

    /// <summary>"4" of "2:30pm to 4", with the date and zone behind it; not "to 4 people".</summary>
    public static Endpoint? ReadClockBehind(TokenLine line, int at)
    {
        if (ReadClock(line, at) is not { } clock)
            return null;
        var composed = EndpointReader.BehindClock(line, clock);
        if (composed.End > clock.End)
            return composed;
        var next = line.SkipGap(clock.End);
        var isFree = line[next] is { Kind: TokenKind.Edge } or { Kind: TokenKind.Sign, Sign: ',' or '.' or ';' or ')' or ']' or '|' or '!' or '?' };
        return isFree ? clock : null;
    }

    /// <summary>The index behind a bare hour, a dotted clock or a bare day.</summary>
    public static int NumberEnd(TokenLine line, int at) =>
        line.IsSign(at + 1, '.') && line.IsNumber(at + 2, 2, 2) ? at + 3 : DayEnd(line, at);

    /// <summary>The index behind a bare day and its ordinal ending.</summary>
    private static int DayEnd(TokenLine line, int at) => line.Is(at + 1, WordRole.OrdinalSuffix) ? at + 2 : at + 1;

    /// <summary>"10" of "10 - 22 August 2012".</summary>
    public static Endpoint? DayBefore(TokenLine line, int at, Endpoint second)
    {
        var day = line.Value(at);
        if (day is < 1 or > LastDay)
            return null;
        return OfDay(line, at, DayEnd(line, at), day, second.Date!, second.Date!.Year);
    }

    /// <summary>"22" of "August 10 - 22, 2012".</summary>
    public static Endpoint? DayBehind(TokenLine line, RangeJoin join, Endpoint first)
    {
        var at = join.Next;
        if (first.Date is not { Style: DateStyle.MonthName } || join.Kind == RangeJoinKind.Slash || !line.IsNumber(at, 1, 2))
            return null;
        var day = line.Value(at);
        var end = DayEnd(line, at);
        var year = first.Date.Year is null ? YearReader.ReadBehindMonthName(line, end) : new(first.Date.Year, false, false, end);
        if (day <= first.Date.Day || day > LastDay || !IsFreeDay(line, end, join, year.Year is not null || end > at + 1))
            return null;
        return OfDay(line, at, year.Year is null ? end : year.End, day, first.Date, year.Year);
    }

    private static bool IsFreeDay(TokenLine line, int end, RangeJoin join, bool isSure)
    {
        if (!Boundaries.IsFreeAfter(line, end))
            return false;
        var next = line.SkipGap(end);
        if (line.IsSign(next, '%') || line.Role(next) is WordRole.Unit or WordRole.CountNoun or WordRole.Percent or WordRole.Meridiem)
            return false;
        return isSure || join is not { Kind: RangeJoinKind.Dash, IsSpaced: true } || !line.IsWord(next);
    }

    private static Endpoint OfDay(TokenLine line, int at, int end, int day, DatePart partner, int? year)
    {
        var part = partner with { Span = line.Span(at, end), Day = day, Year = year, Weekday = default, WeekdaySpan = default };
        return new() { First = at, End = end, Date = part, Problem = CalendarCheck.Check(part) };
    }
}

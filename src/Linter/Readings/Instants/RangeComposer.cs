using Linter.Readings.Tokens;
using Linter.Text;
using NodaTime;

namespace Linter.Readings.Instants;

/// <summary>Lets the two ends of a range share what is written once: meridiem, zone, date, month and year.</summary>
internal static class RangeComposer
{
    private const int HalfDay = 12 * 60;
    private const int Day = 24 * 60;
    private const int NoLeapYear = 2023;

    public static RangeReading Compose(TokenLine line, Endpoint first, Endpoint second)
    {
        var sharesDay = first.Date is null || second.Date is null || first.Date.ToLocalDate() == second.Date.ToLocalDate();
        if (sharesDay)
            (first, second) = ShareMeridiem(first, second);
        var range = new RangeReading
        {
            Span = line.Span(first.First, second.End),
            Start = first.ToReading(line) with { Zone = first.Zone ?? second.Zone },
            End = second.ToReading(line) with { Zone = second.Zone ?? first.Zone },
            Qualifier = first.Qualifier.IsApproximate ? first.Qualifier : second.Qualifier,
            Problem = Worse(first.Problem, second.Problem),
        };
        return ShareDates(range);
    }

    /// <summary>Gives a range of clocks the date that stands before it.</summary>
    public static RangeReading WithDate(RangeReading range, Endpoint date, TextSpan span)
    {
        var dated = range with { Span = span, Start = range.Start with { Date = date.Date }, Problem = Worse(range.Problem, date.Problem) };
        return ShareDates(dated);
    }

    /// <summary>Lets words behind a range tell the day of its end: "18:00 – 09:00 (next day)". Beside a date that serves both ends a count of days is added to it.</summary>
    public static RangeReading WithDayMark(RangeReading range, DayMark mark)
    {
        if (range.Start.Date is not { } date || range.End.Date is not { } until)
            return range.End.Date is null ? range with { End = range.End with { DayMark = mark } } : range;
        var isShared = range.EndsNextDay || date.Span == until.Span;
        var isCounted = mark.Kind is DayMarkKind.Later or DayMarkKind.Offset && range.Problem is ReadingProblem.None or ReadingProblem.MeridiemConflict;
        return isShared && isCounted ? range with { End = range.End with { Date = Neighbour(date, mark.Value) }, EndsNextDay = false } : range;
    }

    private static ReadingProblem Worse(ReadingProblem first, ReadingProblem second) =>
        first is ReadingProblem.None or ReadingProblem.MeridiemConflict && second != ReadingProblem.None ? second : first;

    private static RangeReading ShareDates(RangeReading range)
    {
        var (start, end) = (range.Start.Date, range.End.Date);
        if (start is null && end is null)
            return range;
        if (start is null || end is null)
            return ShareDate(range, start ?? end!);
        var (dated, until) = ShareYear(start, end);
        return range with { Start = range.Start with { Date = dated }, End = range.End with { Date = until } };
    }

    private static (DatePart Start, DatePart End) ShareYear(DatePart start, DatePart end)
    {
        var runsBack = (start.Month, start.Day).CompareTo((end.Month, end.Day)) > 0;
        if (start.Year is null && end.Year is { } endYear)
            return (start with { Year = runsBack ? endYear - 1 : endYear }, end);
        if (end.Year is null && start.Year is { } startYear)
            return (start, end with { Year = runsBack ? startYear + 1 : startYear });
        return (start, end);
    }

    private static RangeReading ShareDate(RangeReading range, DatePart date)
    {
        var back = range.Problem is ReadingProblem.None or ReadingProblem.MeridiemConflict ? MinuteOfDay(range.Start.Clock!) - MinuteOfDay(range.End.Clock!) : 0;
        if (back > 0 && IsOfEnd(range, date))
            return range with { Start = range.Start with { Date = Neighbour(date, -1) } };
        return range with
        {
            Start = range.Start with { Date = date },
            End = range.End with { Date = back >= HalfDay ? Neighbour(date, 1) : date },
            EndsNextDay = back >= HalfDay,
        };
    }

    /// <summary>True for a date directly in front of the second clock: "22:00 to 2025-03-05 02:00"; behind it a date serves the whole range.</summary>
    private static bool IsOfEnd(RangeReading range, DatePart date) => range.End.Date == date && date.Span.Start < range.End.Clock!.Span.Start;

    private static DatePart Neighbour(DatePart date, int days)
    {
        if (date.IsFarAway)
            return date; // The calendar ends with 9999.
        var isLeapDay = date is { Year: null, Month: 2, Day: 29 };
        var day = isLeapDay ? new LocalDate(NoLeapYear, 2, 28).PlusDays(Math.Max(0, days)) : new LocalDate(date.Year ?? NoLeapYear, date.Month, date.Day).PlusDays(days);
        return date with { Year = date.Year is null ? null : day.Year, Month = day.Month, Day = day.Day };
    }

    private static (Endpoint First, Endpoint Second) ShareMeridiem(Endpoint first, Endpoint second)
    {
        if (first.Clock is null || second.Clock is null || first.HasMeridiem == second.HasMeridiem)
            return (first, second);
        if (first.HasMeridiem)
            return (first, second with { Clock = Choose(second.Clock, first.Clock, known => Length(first.Clock, known)) });
        return (first with { Clock = Choose(first.Clock, second.Clock, known => Length(known, second.Clock)) }, second);
    }

    /// <summary>The clock in the half of the day its partner names, or in the other one if that keeps the range within 12 h.</summary>
    private static ClockPart Choose(ClockPart bare, ClockPart partner, Func<ClockPart, int> length)
    {
        if (bare.IsNamed || bare.Hour is 0 or > 12 || partner.Hour > 24)
            return bare;
        var same = InHalf(bare, partner.Meridiem);
        var other = InHalf(bare, partner.Meridiem == Meridiem.Am ? Meridiem.Pm : Meridiem.Am);
        return length(same) > HalfDay && length(other) < length(same) ? other : same;
    }

    private static ClockPart InHalf(ClockPart clock, Meridiem meridiem) => clock with
    {
        Hour = (clock.Hour % 12) + (meridiem == Meridiem.Pm ? 12 : 0),
        Meridiem = meridiem,
        IsMeridiemShared = true,
    };

    private static int Length(ClockPart start, ClockPart end) => (MinuteOfDay(end) - MinuteOfDay(start) + Day) % Day;

    private static int MinuteOfDay(ClockPart clock) => (clock.Hour * 60) + clock.Minute;
}

using Linter.Readings.Amounts;
using Linter.Readings.Tokens;

namespace Linter.Readings.Instants;

/// <summary>Reads two instants that a dash or word joins.</summary>
internal static class RangeReader
{
    /// <summary>Reads the range that a found instant begins; null if it stands alone.</summary>
    public static RangeReading? ReadBehind(TokenLine line, Endpoint first, out int end)
    {
        var range = ReadSecond(line, first, out end);
        if (range is not null || !first.IsDateOnly)
            return range;
        return ReadClocksBehindDate(line, first, out end);
    }

    /// <summary>Reads a range whose first end is no instant of its own: "8 - 11pm", "10 to 22 August", "10/1-11/7".</summary>
    public static RangeReading? ReadLoose(TokenLine line, int at, out int end)
    {
        end = at;
        if (!line.IsNumber(at, 1, 2) || !Boundaries.IsFreeBefore(line, at))
            return null;
        if (NumericDayRange.Read(line, at) is { } days)
            return Compose(line, days.First, days.Second, out end);
        return ReadNumericDay(line, at, out end) ?? ReadBareNumbers(line, at, out end);
    }

    /// <summary>"6/4 between 9.30 and 4.30pm": the clocks make the numbers a date.</summary>
    private static RangeReading? ReadNumericDay(TokenLine line, int at, out int end)
    {
        end = at;
        var date = line.IsSign(at + 1, '/') ? NumericDateReader.ReadWithoutYear(line, at) : default;
        var isIntroduced = date.IsFound && line.Role(line.SkipGap(date.End)) is WordRole.From or WordRole.Between;
        return isIntroduced ? ReadClocksBehindDate(line, new() { First = at, End = date.End, Date = date.Part }, out end) : null;
    }

    private static RangeReading? ReadBareNumbers(TokenLine line, int at, out int end)
    {
        end = at;
        var join = RangeJoin.Read(line, at, LooseEndpoint.NumberEnd(line, at));
        var second = join.Kind is RangeJoinKind.Dash or RangeJoinKind.Word ? ReadSoftened(line, join.Next) : null;
        if (second is null)
            return null;
        if (second.HasMeridiem && LooseEndpoint.ReadClock(line, at) is { } clock)
            return Compose(line, clock, second, out end);
        var isDay = second is { IsDateOnly: true, Date.Style: DateStyle.MonthName } && second.Date.WeekdaySpan.IsEmpty;
        return isDay && LooseEndpoint.DayBefore(line, at, second) is { } first ? Compose(line, first, second, out end) : null;
    }

    private static RangeReading? ReadSecond(TokenLine line, Endpoint first, out int end)
    {
        end = first.End;
        var join = RangeJoin.Read(line, first.First, first.End);
        if (!join.IsFound || (join.Kind == RangeJoinKind.Slash && !IsIso(first)))
            return null;
        var second = ReadSoftened(line, join.Next) ?? ReadBroken(line, first, join.Next);
        if (second is null)
            return ReadLooseSecond(line, first, join, out end);
        var isSameKind = first.IsDateOnly == second.IsDateOnly;
        if (!isSameKind || (join.Kind == RangeJoinKind.Slash && !IsIso(second)))
            return null;
        return Compose(line, first, second, out end);
    }

    /// <summary>Behind a clock even a clock that does not exist is the other end.</summary>
    private static Endpoint? ReadBroken(TokenLine line, Endpoint first, int at)
    {
        var clock = first.IsDateOnly ? default : StandaloneClock.ReadBesideDate(line, at);
        return clock.IsFound ? EndpointReader.BehindClock(line, new Endpoint { First = at, End = clock.End }.With(clock)) : null;
    }

    private static bool IsIso(Endpoint endpoint) => endpoint.Date is { Style: DateStyle.YearFirst };

    private static RangeReading? ReadLooseSecond(TokenLine line, Endpoint first, RangeJoin join, out int end)
    {
        end = first.End;
        var second = first.IsDateOnly
            ? LooseEndpoint.DayBehind(line, join, first)
            : first.HasMeridiem ? LooseEndpoint.ReadClockBehind(line, join.Next) : null;
        return second is null ? null : Compose(line, first, second, out end);
    }

    /// <summary>"May 7, 2024, from 10:00 to 12:00".</summary>
    private static RangeReading? ReadClocksBehindDate(TokenLine line, Endpoint date, out int end)
    {
        end = date.End;
        var join = DateTimeJoin.FromDate(line, date.End, date.Date!);
        if (!join.IsFound)
            return null;
        var at = line.Role(join.Next) is WordRole.From or WordRole.Between ? line.SkipGap(join.Next + 1) : join.Next;
        at = QualifierReader.ReadForward(line, at).Next;
        var first = StandaloneClock.Read(line, at);
        var range = first.IsFound
            ? ReadSecond(line, EndpointReader.BehindClock(line, new Endpoint { First = at, End = first.End }.With(first)), out var behind)
            : ReadLoose(line, at, out behind);
        if (range is null || range.Start.Clock is null || range.Start.Date is not null)
            return null;
        end = behind;
        return RangeComposer.WithDate(range, date, line.Span(date.First, end));
    }

    private static Endpoint? ReadSoftened(TokenLine line, int at)
    {
        var softener = QualifierReader.ReadForward(line, at);
        var endpoint = EndpointReader.ReadJoined(line, softener.Next);
        return endpoint is not null && softener.Qualifier.IsApproximate ? endpoint with { Qualifier = softener.Qualifier } : endpoint;
    }

    private static RangeReading Compose(TokenLine line, Endpoint first, Endpoint second, out int end)
    {
        end = second.End;
        return RangeComposer.Compose(line, first, second);
    }
}

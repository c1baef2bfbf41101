using Linter.Readings.Tokens;
using NodaTime;

namespace Linter.Readings.Instants;

/// <summary>Composes the date, clock and zone that stand side by side.</summary>
internal static class EndpointReader
{
    /// <summary>Reads what begins at the token; null if no date or clock does.</summary>
    public static Endpoint? Read(TokenLine line, int at) => Boundaries.IsFreeBefore(line, at) || StandaloneClock.IsGluedToListNumber(line, at) ? ReadJoined(line, at) : null;

    /// <summary>Reads what begins at the token, whatever joins it to the part before.</summary>
    public static Endpoint? ReadJoined(TokenLine line, int at)
    {
        var date = DateReader.Read(line, at);
        if (date.IsFound)
            return BehindDate(line, new() { First = date.First, End = date.End, Date = date.Part, Problem = date.Problem });
        var clock = StandaloneClock.Read(line, at);
        if (clock.IsFound)
            return BehindClock(line, new Endpoint { First = at, End = clock.End }.With(clock));
        return ReadDateWithoutYear(line, at);
    }

    /// <summary>Adds the zone behind a clock and the date and zone behind that.</summary>
    public static Endpoint BehindClock(TokenLine line, Endpoint clock)
    {
        var zoned = WithZone(line, clock, isExact: clock.Clock!.Second is not null);
        var dated = zoned.Date is null ? WithDateBehind(line, zoned) : zoned;
        return dated.Zone is null && dated.Date is not null ? WithZone(line, dated, isExact: false) : dated;
    }

    private static Endpoint BehindDate(TokenLine line, Endpoint date)
    {
        var join = DateTimeJoin.FromDate(line, date.End, date.Date!);
        var clock = join.IsFound ? StandaloneClock.ReadBesideDate(line, join.Next) : default;
        if (!clock.IsFound)
            return date;
        var isExact = clock.Part.Second is not null || line.IsWord(join.Next - 1, "T");
        var both = date.With(clock) with { Qualifier = join.Qualifier };
        return WithYearBehind(line, WithZone(line, both, isExact));
    }

    private static Endpoint? ReadDateWithoutYear(TokenLine line, int at)
    {
        var date = DateReader.ReadWithoutYear(line, at);
        if (!date.IsFound)
            return null;
        var isDashed = line.IsSign(date.End - 2, '-');
        if (isDashed && !(line.Allows(ReadingContext.Stamp) && Boundaries.IsAtStart(line, at)) && !line.IsSign(at - 1, '['))
            return null;
        var composed = BehindDate(line, new() { First = date.First, End = date.End, Date = date.Part });
        var hasWeekday = date.First < date.End - 3;
        return composed.IsDateOnly && (isDashed || !hasWeekday) ? null : composed;
    }

    private static Endpoint WithZone(TokenLine line, Endpoint endpoint, bool isExact) =>
        endpoint.With(ZoneReader.ReadBehind(line, endpoint.End, PlaceBehind(endpoint, isExact)));

    private static OffsetPlace PlaceBehind(Endpoint endpoint, bool isExact)
    {
        if (endpoint.Form == ClockForm.Compact)
            return OffsetPlace.CompactClock;
        return isExact ? OffsetPlace.ExactClock : OffsetPlace.Clock;
    }

    private static Endpoint WithDateBehind(TokenLine line, Endpoint clock)
    {
        var join = DateTimeJoin.FromClock(line, clock.End);
        var date = join.IsFound ? DateReader.Read(line, join.Next) : default;
        if (!date.IsFound && join.IsFound && line.Is(line.SkipGapBack(join.Next), WordRole.On))
            date = DateReader.ReadWithoutYear(line, join.Next);
        return date.IsFound && !BelongsToNextClock(line, date) ? clock.With(date) : clock;
    }

    /// <summary>In "10:00, May 7 11:00" the date belongs to the second clock.</summary>
    private static bool BelongsToNextClock(TokenLine line, DateMatch date)
    {
        var join = DateTimeJoin.FromDate(line, date.End, date.Part);
        return join.IsFound && StandaloneClock.ReadBesideDate(line, join.Next).IsFound;
    }

    /// <summary>The year at the very end, as programs write it: "Thu Oct 26 11:00:09 2023".</summary>
    private static Endpoint WithYearBehind(TokenLine line, Endpoint endpoint)
    {
        var next = line.SkipGap(endpoint.End);
        var date = endpoint.Date!;
        var isMissing = date is { Year: null, Style: DateStyle.MonthName } && (date.Weekday != IsoDayOfWeek.None || endpoint.Clock!.Second is not null);
        if (!isMissing || next == endpoint.End || !line.IsNumber(next, 4, 4) || line.Value(next) is < 1900 or > 2100)
            return endpoint;
        return Boundaries.IsFreeAfter(line, next + 1) ? endpoint with { Date = date with { Year = line.Value(next) }, End = next + 1 } : endpoint;
    }
}

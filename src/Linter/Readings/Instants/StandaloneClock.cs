using Linter.Readings.Tokens;

namespace Linter.Readings.Instants;

/// <summary>Decides whether a clock may stand where it stands.</summary>
internal static class StandaloneClock
{
    private const int FirstTwoDigitHour = 10;

    /// <summary>Reads a clock that needs no date beside it.</summary>
    public static ClockMatch Read(TokenLine line, int at)
    {
        var isStamp = line.Allows(ReadingContext.Stamp) && Boundaries.IsAtStart(line, at);
        var clock = ReadAnyForm(line, at, isStamp);
        return clock.IsFound && IsUsable(line, clock, isStamp) ? clock : default;
    }

    /// <summary>Reads a clock next to a date, where broken ones are noticed too.</summary>
    public static ClockMatch ReadBesideDate(TokenLine line, int at)
    {
        var isStamp = line.Allows(ReadingContext.Stamp);
        var clock = ReadAnyForm(line, at, isStamp);
        if (!clock.IsFound)
            return default;
        return clock.Form switch
        {
            ClockForm.Loose => default,
            ClockForm.Compact => IsCompactUsable(line, clock, isStamp) ? clock : default,
            _ => clock,
        };
    }

    private static ClockMatch ReadAnyForm(TokenLine line, int at, bool isStamp)
    {
        var clock = ClockReader.Read(line, at);
        if (clock.IsFound && clock.Form != ClockForm.Loose)
            return clock;
        var broken = BrokenClockReader.Read(line, at, isStamp);
        return broken.IsFound ? broken : clock;
    }

    /// <summary>A list number may be glued to a stamp: "1.10:30 alert".</summary>
    public static bool IsGluedToListNumber(TokenLine line, int at) =>
        line.Allows(ReadingContext.Stamp) && line.IsSign(at - 1, '.') && line.IsSign(at + 1, ':') && Boundaries.IsAtStart(line, at);

    private static bool IsUsable(TokenLine line, ClockMatch clock, bool isStamp) => clock.Form switch
    {
        ClockForm.Loose => false,
        ClockForm.Compact => IsCompactUsable(line, clock, isStamp),
        _ => clock.Problem is ReadingProblem.None or ReadingProblem.MeridiemConflict || isStamp || clock.Form == ClockForm.WithMeridiem || HasZone(line, clock),
    };

    /// <summary>"0615Z" and "0615 UTC" are clocks; "2024 UTC" may be a year.</summary>
    private static bool IsCompactUsable(TokenLine line, ClockMatch clock, bool isStamp)
    {
        var isYear = clock.Part is { Hour: 20, Minute: < 40 } or { Hour: 19, Minute: > 69 };
        if (isStamp && !isYear && !IsCounted(line, clock))
            return true;
        return HasZone(line, clock) && (!isYear || line.IsWord(clock.End));
    }

    /// <summary>"1200 users", "1500 ms" and "1100 failed requests" are amounts; one with a zero in front is a clock.</summary>
    private static bool IsCounted(TokenLine line, ClockMatch clock)
    {
        if (clock.Part.Hour < FirstTwoDigitHour || line.IsWord(clock.End - 1))
            return false;
        var next = line.SkipGap(clock.End);
        var noun = line.Is(next, WordRole.Participle) ? line.SkipGap(next + 1) : next;
        return line.Is(next, WordRole.Unit) || (line.Role(noun) is WordRole.CountNoun or WordRole.MassNoun && !char.IsAsciiLetterUpper(line.Slice(noun)[0]));
    }

    private static bool HasZone(TokenLine line, ClockMatch clock) =>
        ZoneReader.ReadBehind(line, clock.End, clock.Form == ClockForm.Compact ? OffsetPlace.CompactClock : OffsetPlace.Clock).IsFound;
}

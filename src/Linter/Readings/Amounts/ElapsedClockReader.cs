using Linter.Readings.Instants;
using Linter.Readings.Tokens;
using NodaTime;

namespace Linter.Readings.Amounts;

/// <summary>Reads lengths written like a clock where the place says so: "Duration: 1:30:00", "lasted 2:15", "1:30 h".</summary>
internal static class ElapsedClockReader
{
    public static DurationReading? Read(TokenLine line, int at, out int end)
    {
        end = at;
        if (!line.IsNumber(at, 1, 3) || !line.IsSign(at + 1, ':') || !Boundaries.IsFreeBefore(line, at))
            return null;
        var length = ReadLength(line, at);
        if (!length.IsFound)
            return null;
        var unit = line.SkipGap(length.End);
        var hasUnit = line.Is(unit, WordRole.Unit) && line[unit].Word.Value == (short)TimeUnit.Hour;
        if (!hasUnit && (!IsLengthPlace(line, at) || !StandsAlone(line, at)))
            return null;
        end = hasUnit ? unit + 1 : length.End;
        return Build(line, at, end, length);
    }

    /// <summary>Reads h:mm or h:mm:ss.</summary>
    public static Length ReadLength(TokenLine line, int at)
    {
        if (!line.IsNumber(at, 1, 3) || !line.IsSign(at + 1, ':') || !line.IsNumber(at + 2, 2, 2) || line.Value(at + 2) > 59)
            return default;
        var minutes = (line.Value(at) * 60) + line.Value(at + 2);
        var hasSeconds = line.IsSign(at + 3, ':') && line.IsNumber(at + 4, 2, 2) && line.Value(at + 4) < 60;
        var length = hasSeconds
            ? Length.Of((minutes * 60) + line.Value(at + 4), 1, TimeUnit.Second, default, at + 5)
            : Length.Of(minutes, 1, TimeUnit.Minute, default, at + 3);
        return line.IsSign(length.End, ':') && line.IsSolid(length.End + 1) ? default : length;
    }

    private static bool IsLengthPlace(TokenLine line, int at)
    {
        if (line.Allows(ReadingContext.Length))
            return true;
        var before = line.SkipGapBack(at);
        if (line.IsWord(before, "lasted") || line.IsWord(before, "lasting"))
            return true;
        return line.IsSign(before, ':') && LabelWords.IsDuration(line, line.SkipGapBack(before));
    }

    /// <summary>A zone, a meridiem, a date or a second end make it a clock after all.</summary>
    private static bool StandsAlone(TokenLine line, int at)
    {
        var reading = InstantReader.Read(line, at, out _);
        return reading is null or InstantReading { Date: null, Zone: null, Clock: null or { Meridiem: Meridiem.None } };
    }

    private static DurationReading Build(TokenLine line, int at, int end, Length length) => new()
    {
        Span = line.Span(at, end),
        Minimum = length.Value,
        Maximum = length.Value,
        SmallestUnit = length.SmallestUnit == Duration.Zero ? Duration.FromMinutes(1) : length.SmallestUnit,
        Qualifier = QualifierReader.ReadBefore(line, at),
        Subject = SubjectReader.OfDuration(line, at, end),
    };
}

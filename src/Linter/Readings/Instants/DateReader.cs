using Linter.Readings.Tokens;
using NodaTime;

namespace Linter.Readings.Instants;

/// <summary>Reads a date with the weekday beside it.</summary>
internal static class DateReader
{
    public static DateMatch Read(TokenLine line, int at)
    {
        var start = WeekdayReader.SkipBefore(line, at);
        var before = start == at ? -1 : at;
        var match = ReadPart(line, start, Weekday(line, before));
        return match.IsFound ? WithWeekday(line, match, at, before) : default;
    }

    /// <summary>Reads a numeric date without a year; the caller has to find a clock beside it.</summary>
    public static DateMatch ReadWithoutYear(TokenLine line, int at)
    {
        var start = WeekdayReader.SkipBefore(line, at);
        var match = NumericDateReader.ReadWithoutYear(line, start);
        return match.IsFound ? WithWeekday(line, match, at, start == at ? -1 : at) : default;
    }

    private static DateMatch ReadPart(TokenLine line, int start, IsoDayOfWeek before)
    {
        var named = MonthNameDateReader.Read(line, start);
        if (named.IsFound)
            return named;
        var numeric = NumericDateReader.Read(line, start, before);
        if (!numeric.IsFound || before != IsoDayOfWeek.None)
            return numeric;
        var behind = WeekdayReader.FindBehind(line, numeric.End);
        return behind < 0 ? numeric : NumericDateReader.Read(line, start, Weekday(line, behind));
    }

    private static DateMatch WithWeekday(TokenLine line, DateMatch match, int first, int before)
    {
        var weekday = before >= 0 ? before : WeekdayReader.FindBehind(line, match.End);
        var part = weekday < 0 ? match.Part : WeekdayReader.Attach(line, match.Part, weekday);
        return match with { Part = part, First = first };
    }

    private static IsoDayOfWeek Weekday(TokenLine line, int index) =>
        line.Is(index, WordRole.Weekday) ? (IsoDayOfWeek)line[index].Word.Value : IsoDayOfWeek.None;
}

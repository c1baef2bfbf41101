using Linter.Readings.Tokens;

namespace Linter.Readings.Instants;

/// <summary>Reads ranges of numeric dates of which the first has no year: "from 10/1 to 11/7", "10/1-11/2/2017", "2/20 - 3/1".</summary>
internal static class NumericDayRange
{
    private const int LastMonth = 12;

    /// <summary>The two ends; null unless the text or the numbers make clear that they are dates.</summary>
    public static (Endpoint First, Endpoint Second)? Read(TokenLine line, int at)
    {
        if (!line.IsSign(at + 1, '/') || NumericDateReader.ReadWithoutYear(line, at) is not { IsFound: true } first)
            return null;
        var join = RangeJoin.Read(line, at, first.End);
        if (join.Kind is RangeJoinKind.None or RangeJoinKind.Slash || ReadSecond(line, join.Next) is not { } second)
            return null;
        var isIntroduced = line.Is(line.SkipGapBack(at), WordRole.From) || RangeJoin.IsBehind(line, at, WordRole.Between);
        var isClear = isIntroduced || second.Date!.Year is not null || HasLateDay(first.Part) || HasLateDay(second.Date);
        return isClear ? (new Endpoint { First = at, End = first.End, Date = first.Part }, second) : null;
    }

    private static bool HasLateDay(DatePart date) => date.Day > LastMonth;

    private static Endpoint? ReadSecond(TokenLine line, int at)
    {
        var full = NumericDateReader.Read(line, at, default);
        if (full.IsFound && full.Problem == ReadingProblem.None && line.IsSign(at + 1, '/'))
            return new() { First = at, End = full.End, Date = full.Part };
        var day = line.IsSign(at + 1, '/') ? NumericDateReader.ReadWithoutYear(line, at) : default;
        if (!day.IsFound || line.Is(line.SkipGap(day.End), WordRole.Of))
            return null;
        var year = YearReader.ReadBehindMonthName(line, day.End);
        return new() { First = at, End = year.End, Date = day.Part with { Span = line.Span(at, year.End), Year = year.Year } };
    }
}

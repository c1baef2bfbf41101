using Linter.Readings.Tokens;
using NodaTime;

namespace Linter.Readings.Instants;

/// <summary>Reads dates made of numbers: "2024-05-07", "07/05/2024", "7.5.2024", and "12-05" where a clock stands beside it.</summary>
internal static class NumericDateReader
{
    private const int LastMonth = 12;
    private const int LastDay = 31;

    /// <summary>Reads a date with a year.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">Index of the first number.</param>
    /// <param name="weekday">The weekday beside the date; it decides which number is the day.</param>
    public static DateMatch Read(TokenLine line, int at, IsoDayOfWeek weekday)
    {
        if (!line.IsNumber(at, 1, 5) || line[at + 1] is not { Kind: TokenKind.Sign, Sign: '-' or '/' or '.' } separator)
            return default;
        if (!line.IsNumber(at + 2, 1, 2) || !line.IsSign(at + 3, separator.Sign))
            return default;
        return line[at].Length <= 2 ? ReadYearLast(line, at, separator.Sign, weekday) : ReadYearFirst(line, at, separator.Sign);
    }

    /// <summary>Reads "7/17" or "12-05": month first unless only the other order exists.</summary>
    public static DateMatch ReadWithoutYear(TokenLine line, int at)
    {
        if (!line.IsNumber(at, 1, 2) || !line.IsNumber(at + 2, 1, 2) || line[at + 1] is not { Kind: TokenKind.Sign, Sign: '-' or '/' })
            return default;
        if (!Boundaries.IsFreeAfter(line, at + 3) || line.IsSign(at + 3, line[at + 1].Sign))
            return default;
        var match = Decide(line, at, at + 3, null, IsoDayOfWeek.None);
        return match.Problem == ReadingProblem.None ? match : default;
    }

    private static DateMatch ReadYearFirst(TokenLine line, int at, char separator)
    {
        if (line[at].Length != 4 && !YearReader.IsSlip(line, at))
            return default;
        if (!line.IsNumber(at + 4, 1, 2) || !IsFreeBehind(line, at + 5, separator))
            return default;
        if (line[at].Length == 4 && line.Value(at) < 1000)
            return default;
        var part = new DatePart
        {
            Span = line.Span(at, at + 5),
            Year = line.Value(at),
            Month = line.Value(at + 2),
            Day = line.Value(at + 4),
            Style = DateStyle.YearFirst,
        };
        var problem = CalendarCheck.Check(part);
        return problem == ReadingProblem.None || IsMeantAsDate(line, part, at, separator) ? new(part, at, at + 5, problem) : default;
    }

    /// <summary>"2024.13.1" is the number of a release, "Build 2025-31-07" that of a build, and "2025-13-44" may be anything.</summary>
    private static bool IsMeantAsDate(TokenLine line, DatePart part, int at, char separator)
    {
        if (separator == '.')
            return false;
        if (DatePlace.IsDate(line, at, at + 5))
            return true;
        var isNear = part is { Month: <= LastMonth, Day: <= LastDay };
        return !DatePlace.IsIdentifier(line, at) && (isNear || DatePlace.IsStamp(line, at) || DatePlace.IsBehindPreposition(line, at));
    }

    private static DateMatch ReadYearLast(TokenLine line, int at, char separator, IsoDayOfWeek weekday)
    {
        var year = YearReader.ReadBehindSeparator(line, at + 4, allowsShort: separator == '/');
        if (year.End < 0 || (line.IsSign(year.End, separator) && line.IsSolid(year.End + 1)))
            return default;
        var match = Decide(line, at, year.End, year.Year, weekday);
        var isImpossible = year.IsImpossible || match.Problem != ReadingProblem.None;
        if (isImpossible && !IsMeantAsDate(line, at, year))
            return default;
        var part = match.Part with { HasTwoDigitYear = year.IsShort };
        return match with { Part = part, Problem = isImpossible ? ReadingProblem.ImpossibleDate : ReadingProblem.None };
    }

    private static DateMatch Decide(TokenLine line, int at, int end, int? year, IsoDayOfWeek weekday)
    {
        var first = line.Value(at);
        var second = line.Value(at + 2);
        var isDotted = line.IsSign(at + 1, '.');
        var monthFirst = CalendarCheck.Exists(year, first, second);
        var dayFirst = CalendarCheck.Exists(year, second, first);
        var isOpen = monthFirst && dayFirst && first != second && !isDotted;
        var decided = isOpen ? DecideOrder(line, at, year, weekday) : DateOrder.Open;
        var readsDayFirst = dayFirst && (!monthFirst || isDotted || decided == DateOrder.DayFirst);
        var part = new DatePart
        {
            Span = line.Span(at, end),
            Year = year,
            Month = readsDayFirst ? second : first,
            Day = readsDayFirst ? first : second,
            Style = DateStyle.Numeric,
            IsOrderAmbiguous = isOpen && decided == DateOrder.Open,
            Separator = line[at + 1].Sign,
            Order = first == second ? DateOrder.Open : readsDayFirst ? DateOrder.DayFirst : DateOrder.MonthFirst,
        };
        return new(part, at, end, monthFirst || dayFirst ? ReadingProblem.None : ReadingProblem.ImpossibleDate);
    }

    private static DateOrder DecideOrder(TokenLine line, int at, int? year, IsoDayOfWeek weekday) =>
        OrderByWeekday(year, line.Value(at), line.Value(at + 2), weekday) is var order and not DateOrder.Open ? order : line.Settings.OrderOf(line[at + 1].Sign);

    private static DateOrder OrderByWeekday(int? year, int first, int second, IsoDayOfWeek weekday)
    {
        if (year is not { } known || weekday == IsoDayOfWeek.None)
            return DateOrder.Open;
        var fitsMonthFirst = new LocalDate(known, first, second).DayOfWeek == weekday;
        var fitsDayFirst = new LocalDate(known, second, first).DayOfWeek == weekday;
        if (fitsMonthFirst == fitsDayFirst)
            return DateOrder.Open;
        return fitsDayFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    /// <summary>"50/30/20" is a split and "15.0.2000" a version, unless their place says otherwise.</summary>
    private static bool IsMeantAsDate(TokenLine line, int at, YearMatch year)
    {
        if (year.IsShort)
            return line[at].Length == 2 && line[at + 2].Length == 2 && DatePlace.IsDate(line, at, year.End);
        return !line.IsSign(at + 1, '.') || (HasMonth(line, at) && IsDottedDate(line, at, year.End));
    }

    private static bool HasMonth(TokenLine line, int at) =>
        line.Value(at) is var first and not 0 && line.Value(at + 2) is var second and not 0 && Math.Min(first, second) <= LastMonth;

    private static bool IsDottedDate(TokenLine line, int at, int end) =>
        DatePlace.IsBehindPreposition(line, at) || DatePlace.IsStamp(line, at) || DatePlace.IsDate(line, at, end);

    private static bool IsFreeBehind(TokenLine line, int end, char separator) => line[end] switch
    {
        { Kind: TokenKind.Number } => false,
        { Kind: TokenKind.Word } => line.IsWord(end, "T"),
        { Kind: TokenKind.Sign, Sign: '-' } => !line.IsWord(end + 1) || Boundaries.IsAtStart(line, end - 5),
        { Kind: TokenKind.Sign, Sign: '/' } => separator != '/' && (!line.IsSolid(end + 1) || line.IsNumber(end + 1, 4, 4)),
        { Kind: TokenKind.Sign, Sign: '.' } => !line.IsSolid(end + 1),
        _ => Boundaries.IsFreeAfter(line, end),
    };
}

using Linter.Readings.Tokens;
using Linter.Text;

namespace Linter.Readings.Instants;

/// <summary>Reads dates whose month is a word: "May 7, 2024", "7th of May", "07-May-2024", "2024 May 7".</summary>
internal static class MonthNameDateReader
{
    /// <summary>Reads a date that begins at the token.</summary>
    public static DateMatch Read(TokenLine line, int at)
    {
        if (line.IsNumber(at, 4, 4))
            return ReadYearFirst(line, at);
        if (line.IsNumber(at, 1, 2))
            return ReadDayFirst(line, at);
        return line.IsWord(at) ? ReadMonthFirst(line, at) : default;
    }

    private static DateMatch ReadMonthFirst(TokenLine line, int at)
    {
        var month = MonthWords.Read(line, at);
        if (month.Number == 0)
            return default;
        var day = SkipToDay(line, month.End);
        if (!line.IsNumber(day, 1, 2))
            return default;
        var end = DayEnd(line, day, out var isOrdinal);
        var separator = line[at + 1].Sign;
        var year = separator is '-' or '/' && line.IsSign(end, separator)
            ? YearReader.ReadBehindSeparator(line, end + 1, allowsShort: false)
            : YearReader.ReadBehindMonthName(line, end);
        if (year.End < 0)
            year = YearReader.ReadBehindMonthName(line, end);
        return IsPlausible(line, at, day, end, isOrdinal, year) ? Build(line, at, month, day, year) : default;
    }

    private static int SkipToDay(TokenLine line, int end)
    {
        if (line[end] is { Kind: TokenKind.Sign, Sign: '-' or '/' })
            return end + 1;
        var next = line.SkipGap(end);
        if (line.IsSign(next, ','))
            next = line.SkipGap(next + 1);
        return line.IsWord(next, "the") ? line.SkipGap(next + 1) : next;
    }

    /// <summary>A month word and a small number are often no date: "may 10 users", "MAR-12", "mar3", "May 5:".</summary>
    private static bool IsPlausible(TokenLine line, int month, int day, int end, bool isOrdinal, YearMatch year)
    {
        if (year.Year is not null)
            return true;
        if (!isOrdinal && !IsFreeDay(line, day, end))
            return false;
        var isGlued = day == month + 1;
        var name = line.Slice(month);
        if (isGlued && !char.IsAsciiLetterUpper(name[0]))
            return false;
        if (line.IsSign(month + 1, '-') && name.Length == 3 && char.IsAsciiLetterUpper(name[1]))
            return false;
        return isOrdinal || (line.Value(day) <= 31 && !IsVerb(line, month, name));
    }

    private static bool IsVerb(TokenLine line, int month, ReadOnlySpan<char> name) =>
        char.IsAsciiLetterLower(name[0])
        && name.Equals("may", StringComparison.Ordinal)
        && line.Role(line.SkipGapBack(month)) is not (WordRole.On or WordRole.From or WordRole.RangeJoin or WordRole.Weekday);

    private static bool IsFreeDay(TokenLine line, int day, int end)
    {
        if (line[end] is { Kind: TokenKind.Word } && !line.IsWord(end, "T"))
            return false;
        if (line.IsSign(end, ':') && line.IsNumber(end + 1))
            return false;
        if (line[end] is { Kind: TokenKind.Sign, Sign: '.' or ',' or '/' } && line.IsNumber(end + 1))
            return false;
        var next = line.SkipGap(end);
        if (line.IsSign(next, '%') || line.Role(next) is WordRole.Unit or WordRole.Percent or WordRole.Meridiem or WordRole.Times)
            return false;
        return line.Role(next) != WordRole.CountNoun || line.Role(line.SkipGapBack(line.SkipGapBack(day))) != WordRole.In;
    }

    private static DateMatch ReadDayFirst(TokenLine line, int day)
    {
        var next = DayEnd(line, day, out _);
        if (line.IsSign(next, '.') || line.IsSign(next, '-') || line.IsSign(next, '/'))
            next++;
        next = line.SkipGap(next);
        if (line.Is(next, WordRole.Of))
            next = line.SkipGap(next + 1);
        if (line.IsWord(next, "the"))
            next = line.SkipGap(next + 1);
        var month = MonthWords.Read(line, next);
        if (month.Number == 0 || !MonthWords.IsWholeWord(line, month))
            return default;
        var separator = line[month.End].Sign;
        var year = separator is '-' or '/'
            ? YearReader.ReadBehindSeparator(line, month.End + 1, allowsShort: line[day + 1].Sign == separator)
            : YearReader.ReadBehindMonthName(line, month.End);
        if (year.End < 0)
            year = new(null, false, false, month.End);
        return IsDayPlausible(line, day, next, month, year) ? Build(line, day, month, day, year) : default;
    }

    /// <summary>"5 may fail" and "2 mar" are no dates; "5 May", "5th of may" and "15SEP" are.</summary>
    private static bool IsDayPlausible(TokenLine line, int day, int monthAt, MonthMatch month, YearMatch year)
    {
        if (year.Year is not null)
            return true;
        if (month.IsMisspelt || line.Value(day) > 31)
            return false;
        var isOrdinal = line.Is(day + 1, WordRole.OrdinalSuffix);
        var isName = char.IsAsciiLetterUpper(line.Slice(monthAt)[0]) || !IsAlsoWord(line, monthAt);
        return !line.IsSign(day + 1, '.') && (isOrdinal || isName || line.Is(day + 2, WordRole.Of));
    }

    private static bool IsAlsoWord(TokenLine line, int month) =>
        line.IsWord(month, "may") || line.IsWord(month, "march") || line.IsWord(month, "mar") || line.IsWord(month, "dec");

    private static DateMatch ReadYearFirst(TokenLine line, int at)
    {
        var separator = line[at + 1];
        var isGlued = separator is { Kind: TokenKind.Sign, Sign: '-' or '/' };
        if (!isGlued && separator.Kind != TokenKind.Space)
            return default;
        var month = MonthWords.Read(line, at + 2);
        if (month.Number == 0 || month.IsMisspelt)
            return default;
        var day = isGlued && line.IsSign(month.End, separator.Sign) ? month.End + 1 : line.SkipGap(month.End);
        if (!line.IsNumber(day, 1, 2) || day == month.End || !Boundaries.IsFreeAfter(line, day + 1))
            return default;
        return Build(line, at, month, day, new(line.Value(at), false, false, day + 1));
    }

    private static int DayEnd(TokenLine line, int day, out bool isOrdinal)
    {
        isOrdinal = line.Is(day + 1, WordRole.OrdinalSuffix);
        return isOrdinal ? day + 2 : day + 1;
    }

    private static DateMatch Build(TokenLine line, int first, MonthMatch month, int day, YearMatch year)
    {
        var end = year.Year is null ? EndWithoutYear(line, first, month, day) : year.End;
        var part = new DatePart
        {
            Span = line.Span(first, end),
            Year = year.Year,
            Month = month.Number,
            Day = line.Value(day),
            Style = DateStyle.MonthName,
            HasTwoDigitYear = year.IsShort,
        };
        if (month.IsMisspelt && year.Year is null)
            return default;
        var problem = month.IsMisspelt || year.IsImpossible ? ReadingProblem.ImpossibleDate : CalendarCheck.Check(part);
        return problem != ReadingProblem.None && year.Year is null && IsCount(line, first, day, end) ? default : new(part, first, end, problem);
    }

    /// <summary>"By September 31 tickets had been filed": no calendar has that day, and a noun takes the number.</summary>
    private static bool IsCount(TokenLine line, int first, int day, int end)
    {
        var next = line.SkipGap(end);
        var isNounBehind = line.Role(next) is WordRole.Of or WordRole.CountNoun or WordRole.MassNoun or WordRole.Participle || (line.IsWord(next) && line.Is(next, WordRole.None));
        return isNounBehind && !line.Is(day + 1, WordRole.OrdinalSuffix) && !DatePlace.IsStamp(line, first) && !DatePlace.IsDate(line, first, end);
    }

    private static int EndWithoutYear(TokenLine line, int first, MonthMatch month, int day) =>
        day == first ? MonthWords.EndOfName(line, month) : DayEnd(line, day, out _);
}

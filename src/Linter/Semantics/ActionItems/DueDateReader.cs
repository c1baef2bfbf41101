using Linter.Readings;
using Linter.Semantics.Vocabulary;
using Linter.Syntax;
using NodaTime;

namespace Linter.Semantics.ActionItems;

/// <summary>Turns a reading or a phrase into a due date.</summary>
internal sealed class DueDateReader(LocalDate? incidentDay)
{
    private static readonly string[] Openers = ["by ", "the ", "end of ", "late ", "eom "];

    /// <summary>The due date a value states; null for an empty value, a dash or a question mark.</summary>
    public DueDate? Read(ItemText text, int start, int end)
    {
        if (FindDue(text, start, end) is { } dated)
        {
            return FromReading(text, dated);
        }

        var value = text.Field(start, end);
        if (value.Value.Length == 0 || (ActionPlaceholders.IsPlaceholder(value.Value) && !SaysLater(value.Value)))
        {
            return null;
        }

        var day = LastDay(value.Value);
        return new DueDate(value.Value, value.Span, day, IsExplicit: false) { IsVague = day is null };
    }

    /// <summary>The due date of one reading.</summary>
    public DueDate FromReading(ItemText text, ItemReading reading)
    {
        var part = DateOf(reading.Reading)!;
        var isSound = reading.Reading.Problem == ReadingProblem.None;
        var value = text.Field(reading.Start, reading.End);
        return new DueDate(value.Value, value.Span, isSound ? Resolve(part) : null, isSound && part is { Year: not null, IsOrderAmbiguous: false });
    }

    /// <summary>True if the day is known and lies behind the first day of the incident.</summary>
    public bool IsAfterIncident(DueDate due) => due.Date is { } day && incidentDay is { } incident && day > incident;

    /// <summary>The first date within a stretch, or null.</summary>
    public static ItemReading? FindDate(ItemText text, int start, int end)
    {
        foreach (var reading in text.Readings)
        {
            if (reading.Start >= start && reading.End <= end && DateOf(reading.Reading) is not null)
            {
                return reading;
            }
        }

        return null;
    }

    /// <summary>The date that holds: of several the last one that is neither struck out nor said to be the former one.</summary>
    private static ItemReading? FindDue(ItemText text, int start, int end)
    {
        var found = FindDate(text, start, end);
        foreach (var reading in text.Readings)
        {
            if (reading.Start >= start && reading.End <= end && DateOf(reading.Reading) is not null && !IsFormer(text, reading.Start))
            {
                found = reading;
            }
        }

        return found;
    }

    /// <summary>True for "~~2025-02-20~~", "originally due 2025-02-20", "(was 2025-02-20)".</summary>
    public static bool IsFormer(ItemText text, int at)
    {
        foreach (var mark in text.Marks)
        {
            if (mark.Kind == InlineKind.Strikethrough && mark.Start <= at && at < mark.End)
            {
                return true;
            }
        }

        return ActionDueWords.IsFormer(text.Plain.AsSpan(0, at));
    }

    /// <summary>The date of an instant, the last date of a range.</summary>
    public static DatePart? DateOf(Reading reading) => reading switch
    {
        InstantReading instant => instant.Date,
        RangeReading range => range.End.Date,
        _ => null,
    };

    /// <summary>True if the phrase is a month, a week or a vague time: no reading, but a due date where one is expected.</summary>
    public static bool IsPeriod(ReadOnlySpan<char> phrase) => ActionDueWords.IsVague(phrase) || LastDay(phrase) is not null;

    /// <summary>A date without a year is the next such day after the incident.</summary>
    private LocalDate? Resolve(DatePart part)
    {
        if (part.Year is not null || incidentDay is not { } incident)
        {
            return part.ToIncidentDay();
        }

        for (var year = incident.Year; year < incident.Year + 9; year++)
        {
            if (part.ToLocalDate(year) is { } day && day >= incident)
            {
                return day;
            }
        }

        return null;
    }

    private static bool SaysLater(string value) => value.Trim(' ', '(', ')', '[', ']').ToUpperInvariant() is "TBD" or "TBA" or "TBC" or "TODO" or "TO BE DETERMINED" or "TO BE DECIDED" or "未定";

    /// <summary>The last day of "end of May 2025", "May 2025", "2025-W14", "end of 2025"; null for anything else.</summary>
    private static LocalDate? LastDay(ReadOnlySpan<char> phrase)
    {
        phrase = phrase.Trim(" .,");
        var isEnd = false;
        foreach (var opener in Openers)
        {
            if (phrase.StartsWith(opener, StringComparison.OrdinalIgnoreCase))
            {
                isEnd |= opener is "end of ";
                phrase = phrase[opener.Length..].TrimStart();
            }
        }

        return WeekEnd(phrase) ?? MonthEnd(phrase) ?? (isEnd && ActionDueWords.IsYear(phrase) ? new LocalDate(int.Parse(phrase), 12, 31) : null);
    }

    private static LocalDate? MonthEnd(ReadOnlySpan<char> phrase)
    {
        var blank = phrase.IndexOfAny(' ', ',');
        if (blank < 0 || ActionDueWords.MonthOf(phrase[..blank].TrimEnd('.')) is not (> 0 and var month))
        {
            return null;
        }

        var year = phrase[blank..].TrimStart(" ,");
        return ActionDueWords.IsYear(year) ? new LocalDate(int.Parse(year), month, 1).With(DateAdjusters.EndOfMonth) : null;
    }

    /// <summary>"2025-W14" and "2025W14" end on their Sunday.</summary>
    private static LocalDate? WeekEnd(ReadOnlySpan<char> phrase)
    {
        var mark = phrase.IndexOfAny('W', 'w');
        if (mark is not (4 or 5) || !ActionDueWords.IsYear(phrase[..4]) || (mark == 5 && phrase[4] is not ('-' or ' ')))
        {
            return null;
        }

        return int.TryParse(phrase[(mark + 1)..], out var week) && week is >= 1 and <= 53
            ? LocalDate.FromWeekYearWeekAndDay(int.Parse(phrase[..4]), Math.Min(week, CalendarWeeks(int.Parse(phrase[..4]))), IsoDayOfWeek.Sunday)
            : null;
    }

    private static int CalendarWeeks(int year) => NodaTime.Calendars.WeekYearRules.Iso.GetWeeksInWeekYear(year, CalendarSystem.Iso);
}

namespace Linter.Readings.Tokens;

/// <summary>Months, weekdays and words of the clock.</summary>
internal static class CalendarWords
{
    public static Word Find(ReadOnlySpan<char> lower) => lower switch
    {
        "january" or "jan" => Month(1),
        "february" or "feb" => Month(2),
        "march" or "mar" => Month(3),
        "april" or "apr" => Month(4),
        "may" => Month(5),
        "june" or "jun" => Month(6),
        "july" or "jul" => Month(7),
        "august" or "aug" => Month(8),
        "september" or "sept" or "sep" => Month(9),
        "october" or "oct" => Month(10),
        "november" or "nov" => Month(11),
        "december" or "dec" => Month(12),
        "monday" or "mon" => Weekday(1),
        "tuesday" or "tues" or "tue" => Weekday(2),
        "wednesday" or "weds" or "wed" => Weekday(3),
        "thursday" or "thurs" or "thur" or "thu" => Weekday(4),
        "friday" or "fri" => Weekday(5),
        "saturday" or "sat" => Weekday(6),
        "sunday" or "sun" => Weekday(7),
        "am" => new(WordRole.Meridiem, (short)Meridiem.Am),
        "pm" => new(WordRole.Meridiem, (short)Meridiem.Pm),
        "noon" or "midday" => new(WordRole.NamedHour, 12),
        "midnight" => new(WordRole.NamedHour, 0),
        _ => Word.Plain,
    };

    private static Word Month(short number) => new(WordRole.Month, number);

    private static Word Weekday(short number) => new(WordRole.Weekday, number);
}

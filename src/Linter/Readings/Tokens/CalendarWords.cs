namespace Linter.Readings.Tokens;

/// <summary>Months, weekdays and words of the clock.</summary>
internal static class CalendarWords
{
    public static readonly (string Words, Word Meaning)[] Entries =
    [
        ("january jan", new(WordRole.Month, 1)),
        ("february feb", new(WordRole.Month, 2)),
        ("march mar", new(WordRole.Month, 3)),
        ("april apr", new(WordRole.Month, 4)),
        ("may", new(WordRole.Month, 5)),
        ("june jun", new(WordRole.Month, 6)),
        ("july jul", new(WordRole.Month, 7)),
        ("august aug", new(WordRole.Month, 8)),
        ("september sept sep", new(WordRole.Month, 9)),
        ("october oct", new(WordRole.Month, 10)),
        ("november nov", new(WordRole.Month, 11)),
        ("december dec", new(WordRole.Month, 12)),
        ("monday mon", new(WordRole.Weekday, 1)),
        ("tuesday tues tue", new(WordRole.Weekday, 2)),
        ("wednesday weds wed", new(WordRole.Weekday, 3)),
        ("thursday thurs thur thu", new(WordRole.Weekday, 4)),
        ("friday fri", new(WordRole.Weekday, 5)),
        ("saturday sat", new(WordRole.Weekday, 6)),
        ("sunday sun", new(WordRole.Weekday, 7)),
        ("am", new(WordRole.Meridiem, (short)Meridiem.Am)),
        ("pm", new(WordRole.Meridiem, (short)Meridiem.Pm)),
        ("noon midday", new(WordRole.NamedHour, 12)),
        ("midnight", new(WordRole.NamedHour, 0)),
    ];
}

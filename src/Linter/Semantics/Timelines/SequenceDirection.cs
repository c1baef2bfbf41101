using Linter.Readings;
using Linter.Semantics.Vocabulary;
using Linter.Semantics.Windows;
using NodaTime;

namespace Linter.Semantics.Timelines;

/// <summary>Looks at the bare stamps of a sequence: does it run backwards, does it count from zero?</summary>
internal static class SequenceDirection
{
    private const int FewestStamps = 4;
    private const int HalfDay = 12;

    /// <summary>True if at least four stamps are there and four fifths of the steps go back, none of them over midnight; where the document says so, if half of them go back.</summary>
    public static bool IsNewestFirst(SequenceDraft sequence)
    {
        var (steps, back, leaps) = (-1, 0, 0);
        var day = InstantResolver.NominalDay;
        LocalDateTime previous = default;
        foreach (var entry in sequence.Entries)
        {
            if (entry.Stamp.Start is { Clock: { } clock } start && InstantResolver.IsUsable(start))
            {
                day = DayOf(start, day, isFirst: steps < 0);
                var local = clock.On(day);
                back += ++steps > 0 && local < previous ? 1 : 0;
                leaps += steps > 0 && start is { Date: null, DayMark: null } && local >= previous.PlusHours(HalfDay) ? 1 : 0;
                previous = local;
            }
        }

        return (steps + 1 >= FewestStamps && back * 5 >= steps * 4) || (back + leaps > 0 && (back + leaps) * 2 >= steps && IsDeclaredNewestFirst(sequence.Section));
    }

    /// <summary>Undated clocks stand on a nominal day; once a date is stated it holds for what follows. A weekday lies where it is closest.</summary>
    private static LocalDate DayOf(InstantReading start, LocalDate day, bool isFirst)
    {
        const int DaysBack = -3;
        return start switch
        {
            { Date: { } date } => date.ToIncidentDay() ?? date.ToLocalDate(day.Year) ?? day,
            { DayMark: { Kind: DayMarkKind.Weekday } weekday } => MarkedDay.From(weekday, isFirst ? day : day.PlusDays(DaysBack)),
            { DayMark: { } mark } => InstantResolver.NominalDay.PlusDays(mark.Value),
            _ => day,
        };
    }

    /// <summary>True if the title or the introduction of the section, or of one around it, says that the newest entry comes first.</summary>
    public static bool IsDeclaredNewestFirst(Section? section)
    {
        for (; section is not null; section = section.Parent)
        {
            if (Declares(section.Title) || section.Items.Any(static item => item.Form == ContentForm.ParagraphLine && item.Lines.Any(static line => Declares(line.PlainText))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Declares(string text) => EventVocabulary.Default.DeclaresNewestFirst(new WordText(text));

    /// <summary>True if the stamps count from a moment: most are written "T+15m", or they are clocks that a column head, a title or their own values tell to be none.</summary>
    public static bool IsElapsed(SequenceDraft sequence)
    {
        var offsets = 0;
        foreach (var entry in sequence.Entries)
        {
            offsets += entry.Stamp.Offset is not null ? 1 : 0;
        }

        return offsets * 2 > sequence.Entries.Count || ElapsedClocks.Are(sequence);
    }
}

using Linter.Semantics.Vocabulary;
using Linter.Semantics.Windows;
using NodaTime;

namespace Linter.Semantics.Timelines;

/// <summary>Looks at the bare stamps of a sequence: does it run backwards, does it count from zero?</summary>
internal static class SequenceDirection
{
    private const int FewestStamps = 4;

    /// <summary>True if there are at least four stamps and four fifths of the steps go back, none of them over midnight.</summary>
    public static bool IsNewestFirst(SequenceDraft sequence)
    {
        var (stamps, back) = (0, 0);
        var day = InstantResolver.NominalDay;
        LocalDateTime previous = default;
        foreach (var entry in sequence.Entries)
        {
            if (entry.Stamp.Start is { Clock: { } clock } start && InstantResolver.IsUsable(start))
            {
                // Undated clocks stand on a nominal day; once a date is stated it holds for what follows.
                day = start.Date?.ToIncidentDay() ?? start.Date?.ToLocalDate(day.Year) ?? day;
                var local = clock.On(day);
                back += stamps++ > 0 && local < previous ? 1 : 0;
                previous = local;
            }
        }

        return stamps >= FewestStamps && back * 5 >= (stamps - 1) * 4;
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

    /// <summary>True if most stamps are offsets from a moment: "T+15m"; a clock among them may be one, too.</summary>
    public static bool IsElapsed(SequenceDraft sequence)
    {
        var offsets = 0;
        foreach (var entry in sequence.Entries)
        {
            offsets += entry.Stamp.Offset is not null ? 1 : 0;
        }

        return offsets * 2 > sequence.Entries.Count;
    }
}

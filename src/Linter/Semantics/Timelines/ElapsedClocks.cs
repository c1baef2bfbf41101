using Linter.Readings;
using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.Timelines;

/// <summary>Tells clocks that count from a moment, such as "0:05" behind "0:00 alert fired", from times of day.</summary>
internal static class ElapsedClocks
{
    private const int MinutesPerHour = 60;
    private const int LastHour = 24;

    /// <summary>What the head of a column says of elapsed times.</summary>
    private static readonly CueSet Heads = new("elapsed | offset | since | relative");

    /// <summary>What a title or introduction says of them; "since" alone may begin a time of day.</summary>
    private static readonly CueSet Captions = new("elapsed | time since | ss since | mm since | since start | since the start | since the first | since first");

    private static readonly CueSet Formats = new("h mm | mm ss");

    private static readonly CueSet TimesOfDay = new("utc | gmt | zone | timezone");

    private static readonly CueSet FormatsOfDay = new("hh");

    /// <summary>True if the clocks of a sequence are elapsed times.</summary>
    public static bool Are(SequenceDraft sequence)
    {
        if (FirstClock(sequence) is not { Start: { Zone: null, Clock: { Meridiem: Meridiem.None } clock } } first)
        {
            return false;
        }

        var head = HeadOf(sequence, first);
        return Says(Heads, head) || (clock.Hour == 0 && (Says(Formats, head) || IsCaption(sequence.Section) || (clock.Minute == 0 && CountsPastDay(sequence))));
    }

    private static Stamp? FirstClock(SequenceDraft sequence)
    {
        foreach (var entry in sequence.Entries)
        {
            if (entry.Stamp.Start is { Clock: not null, Date: null, DayMark: null })
            {
                return entry.Stamp;
            }
        }

        return null;
    }

    private static string HeadOf(SequenceDraft sequence, Stamp stamp) =>
        sequence.Entries[0].Item.Table is { } table && stamp.Column < table.Header.Cells.Count ? table.Header.Cells[stamp.Column].PlainText : "";

    private static bool IsCaption(Section section)
    {
        if (SaysOfElapsed(section.Title))
        {
            return true;
        }

        foreach (var item in section.Items)
        {
            if (item.Form == ContentForm.ParagraphLine && item.Lines.Count > 0 && SaysOfElapsed(item.Lines[0].PlainText))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SaysOfElapsed(string text) => Says(Captions, text) || Says(Formats, text);

    private static bool Says(CueSet cues, string text)
    {
        var words = new WordText(text);
        return (cues.IsIn(words) && !(cues == Formats ? FormatsOfDay : TimesOfDay).IsIn(words)) || (cues != Formats && text.Contains("T+", StringComparison.Ordinal));
    }

    /// <summary>True if the clocks only grow and one exceeds 24:00.</summary>
    private static bool CountsPastDay(SequenceDraft sequence)
    {
        var last = 0;
        foreach (var entry in sequence.Entries)
        {
            if (entry.Stamp.Start?.Clock is not { Minute: < MinutesPerHour } clock || (clock.Hour * MinutesPerHour) + clock.Minute < last)
            {
                return false;
            }

            last = (clock.Hour * MinutesPerHour) + clock.Minute;
        }

        return last > LastHour * MinutesPerHour;
    }
}

using Linter.Readings;
using Linter.Semantics.Prose;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Timelines;

/// <summary>Finds the stamp of an item: at its start, behind its label, or in the time cells of a row.</summary>
internal static class StampReader
{
    /// <summary>Words that may stand before a stamp without being part of the event.</summary>
    private static readonly WordSet LeadWords = new(
        ["at", "on", "about", "around", "approx", "approximately", "ca", "circa", "roughly", "by", "from", "between", "kl", "klokken", "the", "since", "after", "and", "then", "starting"]);

    /// <summary>The stamp of a list entry, line or heading; null if it has none.</summary>
    public static Stamp? Read(TextLine line, IReadOnlyList<Reading> readings)
    {
        foreach (var reading in readings)
        {
            if (!line.Span.Contains(reading.Span) || Stamp.From(reading, line, "") is not { } stamp)
            {
                continue;
            }

            return NameBefore(line, stamp.Span) is { } name ? WithDateBehind(stamp with { Name = name }, readings) : null;
        }

        return null;
    }

    /// <summary>"00:03 UTC (Oct 30)": a date in brackets behind a clock belongs to it.</summary>
    private static Stamp WithDateBehind(Stamp stamp, IReadOnlyList<Reading> readings)
    {
        if (stamp.Start is not { Date: null, DayMark: null, Clock: not null } start)
        {
            return stamp;
        }

        foreach (var reading in readings)
        {
            if (reading is InstantReading { Kind: ReadingKind.Date, Problem: ReadingProblem.None } date && IsBracketedBehind(stamp, date.Span))
            {
                return stamp with { Span = stamp.Span.Union(date.Span), Start = start with { Date = date.Date } };
            }
        }

        return stamp;
    }

    private static bool IsBracketedBehind(Stamp stamp, TextSpan date)
    {
        var text = stamp.Line.PlainText.AsSpan();
        var (end, start, behind) = (stamp.Line.ToPlain(stamp.Span.End), stamp.Line.ToPlain(date.Start), stamp.Line.ToPlain(date.End));
        return date.Start >= stamp.Span.End && end <= start && behind < text.Length && text[end..start].Trim() is "(" && text[behind] == ')';
    }

    /// <summary>The first cell of a row that is a stamp, with the date cell before it merged in; null if there is none.</summary>
    public static Stamp? ReadRow(ContentItem row)
    {
        Stamp? day = null;
        for (var i = 0; i < row.Lines.Count; i++)
        {
            var stamp = Read(row.Lines[i], row.Readings);
            if (stamp is null)
            {
                if (day is not null)
                {
                    break;
                }

                day = DayLine.Read(row.Lines[i]) is { } words ? new Stamp(words.Span, words, null, null, row.Lines[i], "") { Column = i } : null;
                continue;
            }

            if (stamp.HasClock || i == row.Lines.Count - 1)
            {
                return WithZone(Merge(day, stamp with { Column = i }), row);
            }

            day = day is { Start.Date: not null } ? day : stamp with { Column = i };
        }

        return day is { Start.Date: null } ? null : day;
    }

    /// <summary>A cell that is nothing but a zone, right behind the clock's, belongs to the clock.</summary>
    private static Stamp WithZone(Stamp stamp, ContentItem row)
    {
        if (stamp is not { Start: { Zone: null } start } || stamp.Column + 1 >= row.Lines.Count)
        {
            return stamp;
        }

        var next = row.Lines[stamp.Column + 1];
        foreach (var reading in row.Readings)
        {
            if (reading is ZoneReading zone && next.Span.Contains(zone.Span))
            {
                return stamp with { Start = start with { Zone = zone.Zone }, End = stamp.End is { Zone: null } end ? end with { Zone = zone.Zone } : stamp.End };
            }
        }

        return stamp;
    }

    private static Stamp Merge(Stamp? day, Stamp clock)
    {
        if (day?.Start is { Date: null, DayMark: { } mark })
        {
            return clock.Start is { Date: null, DayMark: null } marked ? clock with { Start = marked with { DayMark = mark } } : clock;
        }

        if (day?.Start?.Date is not { } date || clock.Start is not { Date: null } start)
        {
            return day is not null && !clock.HasClock ? day : clock;
        }

        return clock with
        {
            Span = clock.Span,
            Start = start with { Date = date },
            End = clock.End is { Date: null } end ? end with { Date = date } : clock.End,
        };
    }

    /// <summary>
    /// What stands before a stamp: "" for nothing but marks and small words, the name for a label or a few words that end in the stamp;
    /// null if the reading is no stamp at all.
    /// </summary>
    private static string? NameBefore(TextLine line, TextSpan stamp)
    {
        var plainStart = line.ToPlain(stamp.Start);
        var before = line.PlainText.AsSpan(0, Math.Min(plainStart, line.PlainText.Length));
        if (IsLead(before))
        {
            return "";
        }

        if (line.Label is { } label && label.ValueSpan.Start <= stamp.Start && IsLead(line.PlainText.AsSpan(line.ToPlain(label.ValueSpan.Start), plainStart - line.ToPlain(label.ValueSpan.Start))))
        {
            return label.Name;
        }

        return IsNameInFront(line, before, stamp) ? before.Trim(" \t([:-–—*_,").ToString() : null;
    }

    /// <summary>"Issue Detected (10 May, 8:00 AM): text" and "First detected 2020-09-07 12:39".</summary>
    private static bool IsNameInFront(TextLine line, ReadOnlySpan<char> before, TextSpan stamp)
    {
        const int MostWords = 5;
        if (before.Trim().Count(' ') >= MostWords)
        {
            return false;
        }

        var after = line.PlainText.AsSpan(Math.Min(line.ToPlain(stamp.End), line.PlainText.Length)).TrimStart();
        var isBracketed = before.TrimEnd() is [.., '(' or '['] && after is [')' or ']', ..];
        return after.IsEmpty || after is [')' or '.'] || (isBracketed && (after.Length < 3 || after[1..].TrimStart() is [':' or '-' or '–' or '—', ..] || line.Marks.Count > 0));
    }

    private static bool IsLead(ReadOnlySpan<char> text)
    {
        text = text.Trim(" \t([*_`~±≈<>:•-–—→#>\"'，、【（");
        foreach (var word in text.Split(' '))
        {
            var trimmed = text[word].Trim(".,~(");
            if (!trimmed.IsEmpty && (trimmed.ContainsAnyInRange('0', '9') || !LeadWords.Contains(trimmed)) && !IsSymbols(trimmed))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSymbols(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}

using Linter.Readings;
using Linter.Semantics.Prose;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Windows;

/// <summary>Decides whether a length is what the value of a label states, or only stands in it.</summary>
internal static class LengthValue
{
    /// <summary>Words that may stand in front of the length: "The outage lasted about 2 hours", "10:00–12:00 UTC, a total of 2 hours".</summary>
    private static readonly WordSet Leads = new(
        "the this it outage incident downtime disruption degradation interruption unavailability slowdown service event issue problem impact lasted lasting lasts was is for a an total of in all and or i.e ie about approximately approx around roughly circa ca "
        + "nearly almost over under just exactly duration overall full utc gmt local time at from to until between on");

    /// <summary>Words behind the length that make it one of a part, a phase or something else.</summary>
    private static readonly PhraseSet Vetoes = new(
        "until | till | after | before | from alert | from detection | from the | per | each | plus | then | longer | shorter | of which | down | degraded | read only | full outage | partial | for | into | between | "
        + "cumulative* | accumulated | combined | on average | average");

    public static bool IsOf(ContentItem item, DurationReading length)
    {
        foreach (var line in item.Lines)
        {
            if (line.Span.Contains(length.Span))
            {
                return IsOf(item, line, length);
            }
        }

        return false;
    }

    private static bool IsOf(ContentItem item, TextLine line, DurationReading length)
    {
        var at = line.ToPlain(length.WholeSpan.Start);
        var end = line.ToPlain(Math.Max(length.Span.End, length.Qualifier.Span.End));
        return IsLead(line.PlainText.AsSpan(StartOf(item, line, length)..at)) && !IsVetoed(line.PlainText[end..]) && !HasRival(item, line, length);
    }

    /// <summary>Behind the label, or behind the last clock, date or zone in front of the length.</summary>
    private static int StartOf(ContentItem item, TextLine line, DurationReading length)
    {
        var start = line.Label is { } label ? line.ToPlain(label.ValueSpan.Start) : 0;
        foreach (var reading in item.Readings)
        {
            if (reading is InstantReading or RangeReading or ZoneReading && reading.Span.End <= length.WholeSpan.Start && line.Span.Contains(reading.Span))
            {
                start = Math.Max(start, line.ToPlain(reading.Span.End));
            }
        }

        return Math.Min(start, line.ToPlain(length.WholeSpan.Start));
    }

    private static bool IsLead(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny("+×0123456789"))
        {
            return false;
        }

        var words = WordList.Of(text.ToString());
        for (var i = 0; i < words.Count; i++)
        {
            if (!Leads.IsAt(words, i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsVetoed(string behind) =>
        behind.AsSpan().TrimStart().StartsWith('+') || Vetoes.IsAt(WordList.Of(behind), 0);

    /// <summary>True if another length stands beside it, unless it explains this one in brackets: "4 h 45 min (45 min outage, 4 h degraded)".</summary>
    private static bool HasRival(ContentItem item, TextLine line, DurationReading length)
    {
        foreach (var reading in item.Readings)
        {
            if (reading is DurationReading { IsRelative: false } other && other.Span != length.Span && other.Minimum != length.Minimum
                && !(line.Span.Contains(other.Span) && other.Span.Start > length.Span.End && IsBracketed(line.PlainText.AsSpan(line.ToPlain(length.Span.End)..line.ToPlain(other.Span.Start)))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBracketed(ReadOnlySpan<char> between)
    {
        between = between.TrimStart();
        return between.StartsWith('(') && !between.Contains(')') && !between[1..].TrimStart().StartsWith("plus", StringComparison.OrdinalIgnoreCase) && !between.Contains('+');
    }
}

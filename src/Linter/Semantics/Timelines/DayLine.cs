using Linter.Readings;
using Linter.Readings.Instants;
using Linter.Syntax;

namespace Linter.Semantics.Timelines;

/// <summary>Reads the line, heading or cell that tells in words on which day happened what stands below or beside it: "Day 2", "Next day:", "Wednesday".</summary>
internal static class DayLine
{
    private const int Longest = 60;

    /// <summary>The day a heading tells, or null.</summary>
    public static InstantReading? Read(Section section) =>
        section is { Origin: SectionOrigin.Heading or SectionOrigin.BoldLine, TitleLine: { } line } ? Read(line) : null;

    /// <summary>The day a line or list entry tells that says nothing else, or null.</summary>
    public static InstantReading? Read(ContentItem item) =>
        item is { Form: not ContentForm.TableRow, Lines: [var line, ..] } && Read(line) is { DayMark: { } mark } day && !HasWordsBehind(line, mark) ? day : null;

    /// <summary>The day a line begins with, or null.</summary>
    public static InstantReading? Read(TextLine line)
    {
        var text = line.Plain;
        if (text.Length is 0 or > Longest || DayMarkReader.ReadTitle(line.PlainText) is not { } mark)
        {
            return null;
        }

        var span = line.ToSource(mark.Span);
        return new InstantReading { Span = span, DayMark = mark with { Span = span } };
    }

    private static bool HasWordsBehind(TextLine line, DayMark mark)
    {
        foreach (var c in line.PlainText.AsSpan(Math.Min(line.ToPlain(mark.Span.End), line.PlainText.Length)))
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}

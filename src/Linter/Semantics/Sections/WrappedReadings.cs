using Linter.Readings;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Sections;

/// <summary>Puts together the values that the end of a line cuts in two: "1 hour⏎43 minutes", "3:15⏎PM", "less than⏎an hour", "12% of⏎users".</summary>
internal sealed class WrappedReadings(SyntaxTree tree, ReadingSettings settings)
{
    // What may stand between a value and the end of its line: marks, "and".
    private const int LongestTail = 5;

    // A bracket or emphasis around a time.
    private const int LongestMark = 3;

    // What of a value may stand in front of its reading: "hour and", "than"; and between a share and its noun: "of all active".
    private const int LongestLead = 16;

    // "until", "through".
    private const int LongestJoin = 7;

    // Line breaks and the marks of quotations between lines are blanks here, at the same offsets; most documents need no copy.
    private string? _unbroken;

    /// <summary>Reads two lines of running text again as one if a value may be cut.</summary>
    /// <param name="line">A line and its readings.</param>
    /// <param name="next">The line behind it and its readings.</param>
    /// <param name="context">What the place of the first line allows.</param>
    /// <param name="readings">The readings that begin on the first line.</param>
    /// <param name="nextReadings">Those that begin on the second.</param>
    public void Join(
        (TextLine Line, IReadOnlyList<Reading> Readings) line,
        (TextLine Line, IReadOnlyList<Reading> Readings) next,
        ReadingContext context,
        out IReadOnlyList<Reading> readings,
        out IReadOnlyList<Reading> nextReadings)
    {
        (readings, nextReadings) = (line.Readings, next.Readings);
        if (!IsOpenRange(line.Line, line.Readings)
            && (BeginsAnew(next.Line, next.Readings) || !(ReachesEnd(line.Line, line.Readings) || ReachesStart(next.Line, next.Readings))))
        {
            return;
        }

        _unbroken ??= Unbroken(tree);
        var joined = ReadingScanner.Scan(_unbroken, TextSpan.FromBounds(line.Line.Span.Start, next.Line.Span.End), context, settings);
        foreach (var reading in joined)
        {
            if (reading.Span.Start < line.Line.Span.End && reading.Span.End > next.Line.Span.Start)
            {
                readings = [.. readings.Where(other => !other.Span.OverlapsWith(reading.Span)), reading];
                nextReadings = [.. next.Readings.Where(other => !other.Span.OverlapsWith(reading.Span))];
            }
            else if (reading is ShareReading { NounSpan: var noun } && noun.Start >= next.Line.Span.Start && line.Readings.Count > 0 && reading.Span == line.Readings[^1].Span)
            {
                readings = [.. line.Readings.SkipLast(1), reading];
                nextReadings = [.. next.Readings.Where(other => other.Span.Start >= noun.End)];
            }
            else if (next.Readings.Count > 0 && reading.Span == next.Readings[0].Span && reading.Qualifier != next.Readings[0].Qualifier)
            {
                nextReadings = [reading, .. next.Readings.Skip(1)];
            }
        }
    }

    /// <summary>A line that a time begins is mostly an entry of its own.</summary>
    private static bool BeginsAnew(TextLine line, IReadOnlyList<Reading> readings) =>
        readings.Count > 0 && readings[0] is InstantReading or RangeReading && readings[0].Span.Start - line.Span.Start < LongestMark;

    /// <summary>"from 10:02 to⏎11:20": the time that begins the next line ends the range.</summary>
    private bool IsOpenRange(TextLine line, IReadOnlyList<Reading> readings)
    {
        if (readings.Count == 0 || readings[^1] is not InstantReading instant)
        {
            return false;
        }

        var join = tree.ReadableText.AsSpan(instant.Span.End, line.Span.End - instant.Span.End).Trim();
        return join.Length is > 1 and <= LongestJoin && !join.ContainsAnyExceptInRange('a', 'z');
    }

    private static bool ReachesStart(TextLine line, IReadOnlyList<Reading> readings) => readings.Count > 0 && readings[0].Span.Start - line.Span.Start < LongestLead;

    /// <summary>True for a number, too, whose unit may follow.</summary>
    private bool ReachesEnd(TextLine line, IReadOnlyList<Reading> readings) =>
        (readings.Count > 0 && line.Span.End - readings[^1].Span.End < (readings[^1] is ShareReading ? LongestLead : LongestTail)) || (!line.Span.IsEmpty && char.IsDigit(tree.ReadableText[line.Span.End - 1]));

    private static string Unbroken(SyntaxTree tree) => string.Create(tree.ReadableText.Length, tree, static (target, tree) =>
    {
        tree.ReadableText.CopyTo(target);
        target.Replace('\n', ' ');
        target.Replace('\r', ' ');
        foreach (var paragraph in ParagraphsIn(tree.Blocks))
        {
            for (var i = 1; i < paragraph.Lines.Count; i++)
            {
                target[paragraph.Lines[i - 1].Span.End..paragraph.Lines[i].Span.Start].Replace('>', ' ');
            }
        }
    });

    private static IEnumerable<ParagraphNode> ParagraphsIn(IEnumerable<BlockNode> blocks) => blocks.SelectMany(static block => block switch
    {
        ParagraphNode paragraph => [paragraph],
        QuoteNode quote => ParagraphsIn(quote.Children),
        ListNode list => list.Entries.SelectMany(static entry => ParagraphsIn(entry.Children)),
        _ => [],
    });
}

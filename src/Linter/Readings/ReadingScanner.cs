using Linter.Readings.Amounts;
using Linter.Readings.Instants;
using Linter.Readings.Tokens;
using Linter.Text;

namespace Linter.Readings;

/// <summary>Finds every outermost reading in one line, cell or heading. Never throws; time is linear in the length of the region.</summary>
public static class ReadingScanner
{
    /// <summary>Stands in for every code unit that must not be read: fenced code, link targets, comments.</summary>
    public const char Blank = '\uFFFC';

    private static readonly IReadOnlyList<Reading> NoReadings = Array.Empty<Reading>();

    /// <summary>Reads a region that holds no line break and no table border.</summary>
    /// <param name="text">The document, unreadable parts blanked out by <see cref="Blank"/>; Markdown marks left in.</param>
    /// <param name="region">The line or cell to read.</param>
    /// <param name="context">What the place of the region allows.</param>
    /// <returns>The outermost readings in order of their start, never overlapping; those with a problem included.</returns>
    public static IReadOnlyList<Reading> Scan(string text, TextSpan region, ReadingContext context) => Scan(text, region, context, ReadingSettings.Default);

    /// <summary>As <see cref="Scan(string, TextSpan, ReadingContext)"/>, with what the authors have agreed on.</summary>
    public static IReadOnlyList<Reading> Scan(string text, TextSpan region, ReadingContext context, ReadingSettings settings)
    {
        using var line = TokenLine.Read(text, region, context, settings);
        return Scan(line);
    }

    internal static IReadOnlyList<Reading> Scan(TokenLine line)
    {
        List<Reading>? readings = null;
        var code = new CodeSpans(line);
        for (var index = 0; index < line.Count;)
        {
            var reading = ReadAt(line, index, code.Contains(index), out var end);
            if (reading is not null)
                (readings ??= []).Add(reading);
            index = reading is null ? index + 1 : Math.Max(end, index + 1);
        }

        return readings ?? NoReadings;
    }

    /// <summary>In code spans only dates and times are read.</summary>
    private static Reading? ReadAt(TokenLine line, int at, bool isCode, out int end)
    {
        end = at;
        if (!Openings.CanBegin(line, at))
            return null;
        var time = ReadTime(line, at, out end);
        return time is null && !isCode ? ReadAmount(line, at, out end) : time;
    }

    private static Reading? ReadTime(TokenLine line, int at, out int end)
    {
        Reading? reading = RelativeReader.Read(line, at, out end);
        reading ??= ElapsedClockReader.Read(line, at, out end);
        return reading ?? InstantReader.Read(line, at, out end);
    }

    private static Reading? ReadAmount(TokenLine line, int at, out int end)
    {
        Reading? reading = DurationReader.Read(line, at, out end);
        reading ??= ShareReader.Read(line, at, out end);
        reading ??= CountReader.Read(line, at, out end);
        return reading ?? ZoneCaptionReader.Read(line, at, out end);
    }
}

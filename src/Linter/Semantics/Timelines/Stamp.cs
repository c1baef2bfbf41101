using Linter.Readings;
using Linter.Semantics.Windows;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Timelines;

/// <summary>The time an item is stamped with, before anything is inherited.</summary>
/// <param name="Span">The stamp in the document.</param>
/// <param name="Start">The instant, or the start of a range; null for a relative stamp.</param>
/// <param name="End">The end of a range; else null.</param>
/// <param name="Offset">A "T+15m" stamp; else null.</param>
/// <param name="Line">The line the stamp stands in.</param>
/// <param name="Name">The label or words in front of the stamp ("Issue Detected"); empty if the stamp comes first.</param>
internal sealed record Stamp(TextSpan Span, InstantReading? Start, InstantReading? End, DurationReading? Offset, TextLine Line, string Name)
{
    /// <summary>The column of a row's stamp; 0 for anything but a row.</summary>
    public int Column { get; init; }

    /// <summary>True if the stamp names a time of day or an offset, not only a day.</summary>
    public bool HasClock => Offset is not null || Start?.Clock is not null;

    public static Stamp? From(Reading reading, TextLine line, string name) => reading switch
    {
        InstantReading instant => new Stamp(reading.SpanWithDay, instant, null, null, line, name),
        RangeReading range => From(RangeEnds.Of(range), reading.SpanWithDay, line, name),
        DurationReading { IsRelative: true } offset => new Stamp(reading.Span, null, null, offset, line, name),
        _ => null,
    };

    private static Stamp From(RangeEnds ends, TextSpan span, TextLine line, string name) => new(span, ends.Start, ends.End, null, line, name);
}

using Linter.Text;

namespace Linter.Reporting.Excerpts;

/// <summary>A place with the lines it covers, both 0-based.</summary>
internal sealed record PlaceLines(Place Place, int First, int Last)
{
    private const int MostLinesMarkedInFull = 3;

    public static PlaceLines Of(SourceText text, Place place)
    {
        var first = text.GetPosition(place.Span.Start).Line;
        var last = text.GetPosition(place.Span.End);
        // A span that ends with a line break says nothing about the line behind it.
        var endsBehindBreak = last.Column == 0 && last.Line > first;
        return new PlaceLines(place, first, endsBehindBreak ? last.Line - 1 : last.Line);
    }

    /// <summary>The marks on its lines; of a long place on the first and the last. The label stands at the last.</summary>
    public IEnumerable<LineMark> Marks(SourceText text)
    {
        for (var line = First; line <= Last; line++)
        {
            if (line > First && line < Last && Last - First >= MostLinesMarkedInFull)
                line = Last;
            yield return new LineMark(line, SpanOn(text, line), line == Last ? Place.Label : "", Place.IsPrimary);
        }
    }

    private TextSpan SpanOn(SourceText text, int line)
    {
        var bounds = text.GetLine(line);
        var start = line == First ? Place.Span.Start : bounds.Start + IndentOf(text.Slice(bounds));
        var end = Math.Min(Place.Span.End, bounds.End);
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    private static int IndentOf(ReadOnlySpan<char> line) => line.Length - line.TrimStart().Length;
}

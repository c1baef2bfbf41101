using Linter.Text;

namespace Linter.Reporting;

/// <summary>A part of a document as services take it: 1-based, the end column exclusive, never longer than a few lines.</summary>
internal readonly record struct TextRegion(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>A service shows a finding in a change only if all its lines were changed, so a long place is named by its first line.</summary>
    private const int MostLines = 4;

    public static TextRegion Of(SourceText text, TextSpan span)
    {
        var start = text.GetPosition(span.Start);
        var end = EndOf(text, span, start);
        return new TextRegion(start.Line + 1, start.Column + 1, end.Line + 1, end.Column + 1);
    }

    /// <summary>The place exactly as long as it is, for what is to be replaced.</summary>
    public static TextRegion ExactlyOf(SourceText text, TextSpan span)
    {
        var (start, end) = (text.GetPosition(span.Start), text.GetPosition(span.End));
        return new TextRegion(start.Line + 1, start.Column + 1, end.Line + 1, end.Column + 1);
    }

    private static LinePosition EndOf(SourceText text, TextSpan span, LinePosition start)
    {
        var end = text.GetPosition(span.End);
        // A place that ends with a line break says nothing about the line behind it.
        if (end.Column == 0 && end.Line > start.Line)
            end = EndOfLine(text, end.Line - 1);
        return end.Line - start.Line < MostLines ? end : EndOfLine(text, start.Line);
    }

    private static LinePosition EndOfLine(SourceText text, int line) => text.GetPosition(text.GetLine(line).End);
}

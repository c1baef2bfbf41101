using Linter.Text;

namespace Linter.Syntax;

/// <summary>Reads a document as paragraphs between blank lines, for text that cannot be parsed as Markdown.</summary>
internal static class PlainParagraphs
{
    public static BlockNode[] Read(string document, int start)
    {
        var blocks = new ValueList<BlockNode>();
        var lines = new ValueList<TextLine>();
        while (start < document.Length)
        {
            var end = LineTable.NextBreak(document, start);
            var span = Blanks.Trim(document, start, end);
            if (span.IsEmpty)
                Flush(lines, blocks);
            else
                lines.Add(new TextLine(document, span, [], [], endsWithHardBreak: false));
            start = end < document.Length ? end + LineTable.BreakLengthAt(document, end) : end;
        }

        Flush(lines, blocks);
        return blocks.ToArray();
    }

    private static void Flush(ValueList<TextLine> lines, ValueList<BlockNode> blocks)
    {
        if (lines.Count > 0)
            blocks.Add(new ParagraphNode(lines[0].Span.Union(lines.Last.Span), lines.ToArray()));
        lines.Clear();
    }
}

using Linter.Text;

namespace Linter.Reporting.Excerpts;

/// <summary>Prints excerpts with line numbers, a frame on the left and marks under the text.</summary>
internal sealed class ExcerptWriter(StyledWriter writer, DocumentReport document, TextStyle primaryStyle, int lineWidth)
{
    private readonly SourceText _text = document.Text;
    private int _numberWidth;

    /// <summary>Prints the excerpts of one finding and returns the width of the line numbers, for the notes below.</summary>
    public int Write(IReadOnlyList<Excerpt> excerpts)
    {
        _numberWidth = excerpts.Max(excerpt => NumberOf(excerpt.Lines[^1]).Length);
        foreach (var excerpt in excerpts)
        {
            WriteHeader(excerpt);
            WriteFrame();
            writer.EndLine();
            WriteLines(excerpt);
            WriteFrame();
            writer.EndLine();
        }

        return _numberWidth;
    }

    private static string NumberOf(MarkedLine line) => (line.Line + 1).ToString();

    private void WriteHeader(Excerpt excerpt)
    {
        writer.Write(new string(' ', _numberWidth) + (excerpt.IsPrimary ? "--> " : "::: "), TextStyle.Frame);
        writer.Write($"{VisibleText.Escape(document.Path)}:{excerpt.Start.Line + 1}:{excerpt.Start.Column + 1}");
        writer.EndLine();
    }

    private void WriteFrame(string number = "") => writer.Write(number.PadLeft(_numberWidth) + " |", TextStyle.Frame);

    private void WriteLines(Excerpt excerpt)
    {
        for (var index = 0; index < excerpt.Lines.Count; index++)
        {
            if (index > 0 && excerpt.Lines[index].Line > excerpt.Lines[index - 1].Line + 1)
                WriteElision();
            WriteLine(excerpt.Lines[index]);
        }
    }

    private void WriteElision()
    {
        writer.Write("...", TextStyle.Frame);
        writer.EndLine();
    }

    // Marks too far apart for one row of a long line are shown in several rows of the same line.
    private void WriteLine(MarkedLine line)
    {
        var bounds = _text.GetLine(line.Line);
        var next = 0;
        do
        {
            var count = CountOfMarksInOneRow(line.Marks, next);
            WriteRow(line, bounds, line.Marks.Skip(next).Take(count).ToList());
            next += count;
        }
        while (next < line.Marks.Count);
    }

    private int CountOfMarksInOneRow(IReadOnlyList<LineMark> marks, int first)
    {
        var count = 0;
        while (first + count < marks.Count && (count == 0 || FitsInOneRow(marks[first].Span, marks[first + count].Span)))
            count++;
        return count;
    }

    private bool FitsInOneRow(TextSpan first, TextSpan other)
    {
        var covered = first.Union(other);
        return covered.Length <= 2 * lineWidth && VisibleText.WidthOf(_text.Slice(covered)) <= lineWidth;
    }

    private void WriteRow(MarkedLine line, TextSpan bounds, List<LineMark> marks)
    {
        var view = LineView.Around(_text, bounds, Covered(marks, bounds), lineWidth);
        WriteFrame(NumberOf(line));
        if (view.Content.Length > 0)
            writer.Write(" " + view.Content);
        writer.EndLine();
        if (marks.Count > 0)
            WriteUnderlines(marks, view);
    }

    private static TextSpan Covered(List<LineMark> marks, TextSpan bounds)
    {
        var covered = marks.Count > 0 ? marks[0].Span : new TextSpan(bounds.Start, 0);
        foreach (var mark in marks)
            covered = covered.Union(mark.Span);
        return covered;
    }

    private void WriteUnderlines(List<LineMark> marks, LineView view)
    {
        foreach (var row in UnderlineRows.Of(marks.ConvertAll(mark => Underline.Of(mark, view, primaryStyle))))
        {
            WriteFrame();
            writer.Write(" ");
            row.WriteTo(writer);
            writer.EndLine();
        }
    }
}

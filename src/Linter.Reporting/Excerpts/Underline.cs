namespace Linter.Reporting.Excerpts;

/// <summary>A mark in columns of the printed line, with its look.</summary>
/// <param name="Start">0-based.</param>
/// <param name="End">Behind the last column; at least one more than the start.</param>
/// <param name="Label">May be empty.</param>
/// <param name="IsPrimary">Whether the mark is of the primary place.</param>
/// <param name="Style">The colour of line and label.</param>
internal sealed record Underline(int Start, int End, string Label, bool IsPrimary, TextStyle Style)
{
    public char Sign => IsPrimary ? '^' : '-';

    public static Underline Of(LineMark mark, LineView view, TextStyle primaryStyle)
    {
        var start = view.StartColumn(mark.Span.Start);
        var end = Math.Max(view.EndColumn(mark.Span.End), start + 1);
        return new Underline(start, end, mark.Label, mark.IsPrimary, mark.IsPrimary ? primaryStyle : TextStyle.Related);
    }
}

namespace Linter.Reporting.Excerpts;

/// <summary>A mark in columns of the printed line, with its look.</summary>
/// <param name="Start">0-based.</param>
/// <param name="End">Behind the last column; at least one more than the start.</param>
/// <param name="Label">May be empty.</param>
/// <param name="Sign">What it is drawn with.</param>
/// <param name="Style">The colour of line and label.</param>
internal sealed record Underline(int Start, int End, string Label, char Sign, TextStyle Style)
{
    public static Underline Of(LineMark mark, LineView view, TextStyle primaryStyle)
    {
        var start = view.StartColumn(mark.Span.Start);
        var end = Math.Max(view.EndColumn(mark.Span.End), start + 1);
        return mark.IsPrimary
            ? new Underline(start, end, mark.Label, '^', primaryStyle)
            : new Underline(start, end, mark.Label, '-', TextStyle.Related);
    }
}

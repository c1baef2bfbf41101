using System.Text;
using Linter.Text;

namespace Linter.Reporting.Excerpts;

/// <summary>The visible part of one line, and where its characters stand in it.</summary>
internal sealed class LineView
{
    private const string Ellipsis = "…";

    private readonly List<DisplayCell> _cells;
    private readonly int _firstColumn;

    private LineView(List<DisplayCell> cells, bool isCutBefore, bool isCutAfter)
    {
        _cells = cells;
        _firstColumn = isCutBefore ? 1 : 0;
        Content = ContentOf(cells, isCutBefore, isCutAfter);
    }

    /// <summary>What is printed.</summary>
    public string Content { get; }

    /// <summary>The line, or as much of it around the marks as the width allows.</summary>
    /// <param name="text">The document.</param>
    /// <param name="line">The line without its break.</param>
    /// <param name="marked">From the first to the last mark that the view must show.</param>
    /// <param name="width">The largest number of columns.</param>
    public static LineView Around(SourceText text, TextSpan line, TextSpan marked, int width)
    {
        // A character takes at least one column but for marks and joiners, so this much text is enough on both sides.
        var from = BoundaryAtOrBefore(text, Math.Max(line.Start, marked.Start - width), line);
        var to = BoundaryAtOrBefore(text, Math.Min(line.End, Math.Min(marked.End, marked.Start + width) + width), line);
        var cells = VisibleText.CellsOf(text.Content.AsSpan(from, to - from), from);
        var total = WidthThrough(cells, to);
        if (total <= width)
            return new LineView(cells, from > line.Start, to < line.End);
        var (first, count) = Window(cells, LeftEdge(cells, marked, total, width), width);
        return new LineView(cells.GetRange(first, count), from > line.Start || first > 0, to < line.End || first + count < cells.Count);
    }

    /// <summary>The column where the character at an offset starts.</summary>
    public int StartColumn(int offset) => _firstColumn + WidthBefore(_cells, offset);

    /// <summary>The column behind the character that ends at an offset or contains it.</summary>
    public int EndColumn(int offset) => _firstColumn + WidthThrough(_cells, offset);

    private static int WidthBefore(List<DisplayCell> cells, int offset)
    {
        var width = 0;
        for (var index = 0; index < cells.Count && cells[index].End <= offset; index++)
            width += cells[index].Width;
        return width;
    }

    private static int WidthThrough(List<DisplayCell> cells, int offset)
    {
        var width = 0;
        for (var index = 0; index < cells.Count && cells[index].Offset < offset; index++)
            width += cells[index].Width;
        return width;
    }

    private static int BoundaryAtOrBefore(SourceText text, int offset, TextSpan line) =>
        offset > line.Start && offset < line.End && char.IsLowSurrogate(text.Content[offset]) ? offset - 1 : offset;

    // The marks stand in the middle unless the line starts or ends near them.
    private static int LeftEdge(List<DisplayCell> cells, TextSpan marked, int total, int width)
    {
        var start = WidthBefore(cells, marked.Start);
        var extent = Math.Min(WidthThrough(cells, marked.End) - start, width);
        return Math.Clamp(start - ((width - extent) / 2), 0, total - width);
    }

    private static (int First, int Count) Window(List<DisplayCell> cells, int left, int width)
    {
        var first = 0;
        var column = 0;
        while (first < cells.Count && column < left)
            column += cells[first++].Width;
        var end = first;
        for (var room = width; end < cells.Count && cells[end].Width <= room; end++)
            room -= cells[end].Width;
        return (first, end - first);
    }

    private static string ContentOf(List<DisplayCell> cells, bool isCutBefore, bool isCutAfter)
    {
        var content = new StringBuilder(cells.Count + 2);
        if (isCutBefore)
            content.Append(Ellipsis);
        foreach (var cell in cells)
            content.Append(cell.Text);
        if (isCutAfter)
            content.Append(Ellipsis);
        return content.ToString();
    }
}

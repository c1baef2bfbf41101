namespace Linter.Text;

/// <summary>Finds a short list of edits that lead from one sequence of lines to another (Myers' algorithm).</summary>
internal static class LineComparison
{
    /// <summary>Beyond this many differing lines the rest is shown as replaced as a whole: time and memory grow with its square.</summary>
    private const int MostEdits = 2000;

    /// <summary>The edits in order; lines between them are equal.</summary>
    public static IReadOnlyList<LineEdit> Compare(IReadOnlyList<string> oldLines, IReadOnlyList<string> newLines)
    {
        var start = CommonStart(oldLines, newLines);
        var end = CommonEnd(oldLines, newLines, start);
        var (oldLength, newLength) = (oldLines.Count - start - end, newLines.Count - start - end);
        if (oldLength == 0 && newLength == 0)
            return [];
        var isSame = Trace(oldLines, newLines, start, oldLength, newLength) is { } trace ? Backtrack(trace, oldLength, newLength) : [];
        return Edits(isSame, start, oldLength, newLength);
    }

    private static int CommonStart(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var count = 0;
        while (count < left.Count && count < right.Count && left[count] == right[count])
            count++;
        return count;
    }

    private static int CommonEnd(IReadOnlyList<string> left, IReadOnlyList<string> right, int start)
    {
        var count = 0;
        while (count < left.Count - start && count < right.Count - start && left[^(count + 1)] == right[^(count + 1)])
            count++;
        return count;
    }

    /// <summary>The furthest old line on each diagonal after each number of edits; null if there are too many.</summary>
    private static List<int[]>? Trace(IReadOnlyList<string> oldLines, IReadOnlyList<string> newLines, int start, int oldLength, int newLength)
    {
        var trace = new List<int[]>();
        var furthest = new int[] { 0, 0, 0 };
        for (var edits = 0; edits <= MostEdits; edits++)
        {
            // Diagonals run from -edits to edits; one more on each side saves the checks of bounds.
            var next = new int[(2 * edits) + 3];
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var x = edits == 0 ? 0 : Step(furthest, edits, diagonal);
                while (x < oldLength && x - diagonal < newLength && oldLines[start + x] == newLines[start + x - diagonal])
                    x++;
                next[diagonal + edits + 1] = x;
                if (x >= oldLength && x - diagonal >= newLength)
                {
                    trace.Add(next);
                    return trace;
                }
            }

            trace.Add(next);
            furthest = next;
        }

        return null;
    }

    /// <summary>Where a diagonal begins: one new line put in, or one old line left out.</summary>
    private static int Step(int[] furthest, int edits, int diagonal)
    {
        var (above, left) = (At(furthest, edits - 1, diagonal + 1), At(furthest, edits - 1, diagonal - 1));
        return IsInsertion(edits, diagonal, above, left) ? above : left + 1;
    }

    private static bool IsInsertion(int edits, int diagonal, int above, int left) => diagonal == -edits || (diagonal != edits && left < above);

    private static int At(int[] furthest, int edits, int diagonal) => Math.Abs(diagonal) > edits ? 0 : furthest[diagonal + edits + 1];

    /// <summary>The pairs of equal lines, last one first.</summary>
    private static List<(int Old, int New)> Backtrack(List<int[]> trace, int oldLength, int newLength)
    {
        var pairs = new List<(int Old, int New)>();
        var (x, y) = (oldLength, newLength);
        for (var edits = trace.Count - 1; edits >= 0; edits--)
        {
            var diagonal = x - y;
            var (previousX, previousY) = edits == 0 ? (0, 0) : Previous(trace[edits - 1], edits, diagonal);
            while (x > previousX && y > previousY)
                pairs.Add((--x, --y));
            (x, y) = (previousX, previousY);
        }

        return pairs;
    }

    private static (int X, int Y) Previous(int[] furthest, int edits, int diagonal)
    {
        var (above, left) = (At(furthest, edits - 1, diagonal + 1), At(furthest, edits - 1, diagonal - 1));
        return IsInsertion(edits, diagonal, above, left) ? (above, above - diagonal - 1) : (left, left - diagonal + 1);
    }

    private static List<LineEdit> Edits(List<(int Old, int New)> pairs, int start, int oldLength, int newLength)
    {
        var edits = new List<LineEdit>();
        var (oldLine, newLine) = (0, 0);
        foreach (var (nextOld, nextNew) in Enumerable.Reverse(pairs).Append((oldLength, newLength)))
        {
            if (nextOld > oldLine || nextNew > newLine)
                edits.Add(new LineEdit(start + oldLine, nextOld - oldLine, start + newLine, nextNew - newLine));
            (oldLine, newLine) = (nextOld + 1, nextNew + 1);
        }

        return edits;
    }
}

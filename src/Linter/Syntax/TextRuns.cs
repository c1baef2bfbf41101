using Linter.Text;

namespace Linter.Syntax;

/// <summary>The mapping between a line's plain text and the document, for lines where the two differ.</summary>
internal static class TextRuns
{
    /// <summary>The plain text of a line; the text of its span if there are no runs.</summary>
    public static string Join(TextRun[] runs, string document, TextSpan span)
    {
        if (runs.Length == 0)
            return document.Substring(span.Start, span.Length);
        return string.Create(runs[^1].PlainEnd, (runs, document), static (target, state) =>
        {
            foreach (var run in state.runs)
                TextOf(run, state.document).CopyTo(target[run.PlainStart..]);
        });
    }

    /// <summary>Where the code unit at an offset of the plain text starts.</summary>
    public static int SourceStart(TextRun[] runs, int plainOffset, int spanEnd)
    {
        var run = runs[RunAt(runs, plainOffset)];
        if (plainOffset >= run.PlainEnd)
            return spanEnd;
        return run.Decoded is null ? run.Source.Start + plainOffset - run.PlainStart : run.Source.Start;
    }

    /// <summary>Where the code unit at an offset of the plain text ends: behind the whole entity if it comes from one.</summary>
    public static int SourceEnd(TextRun[] runs, int plainOffset, int spanEnd)
    {
        var run = runs[RunAt(runs, plainOffset)];
        if (plainOffset >= run.PlainEnd)
            return spanEnd;
        return run.Decoded is null ? run.Source.Start + plainOffset - run.PlainStart + 1 : run.Source.End;
    }

    /// <summary>The first offset of the plain text at or behind a place in the document.</summary>
    public static int PlainOffset(TextRun[] runs, int sourceOffset)
    {
        int low = 0, high = runs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (runs[middle].Source.End <= sourceOffset)
                low = middle + 1;
            else
                high = middle;
        }

        return low == runs.Length ? runs[^1].PlainEnd : PlainOffset(runs[low], sourceOffset);
    }

    private static int PlainOffset(TextRun run, int sourceOffset)
    {
        if (sourceOffset <= run.Source.Start)
            return run.PlainStart;
        return run.Decoded is null ? run.PlainStart + sourceOffset - run.Source.Start : run.PlainEnd;
    }

    private static int RunAt(TextRun[] runs, int plainOffset)
    {
        int low = 0, high = runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (runs[middle].PlainEnd <= plainOffset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    public static ReadOnlySpan<char> TextOf(TextRun run, string document) =>
        run.Decoded ?? document.AsSpan(run.Source.Start, run.Source.Length);
}

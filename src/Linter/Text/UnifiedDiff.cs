using System.Text;

namespace Linter.Text;

/// <summary>The difference of two texts in the form that <c>patch</c> and <c>git apply</c> read.</summary>
public static class UnifiedDiff
{
    private const int ContextLines = 3;

    /// <summary>The whole difference with its two header lines; empty if the texts are equal.</summary>
    /// <param name="before">The old text; a byte order mark is part of it.</param>
    /// <param name="after">The new text.</param>
    /// <param name="path">The file, relative, with forward slashes.</param>
    public static string Write(string before, string after, string path)
    {
        var hunks = WriteHunks(before, after);
        return hunks.Length == 0 ? "" : $"--- {Name("a/", path)}\n+++ {Name("b/", path)}\n{hunks}";
    }

    /// <summary>The hunks alone.</summary>
    public static string WriteHunks(string before, string after)
    {
        var (oldLines, newLines) = (Split(before), Split(after));
        var diff = new StringBuilder();
        foreach (var hunk in Group(LineComparison.Compare(oldLines, newLines)))
            WriteHunk(diff, hunk, oldLines, newLines);
        return diff.ToString();
    }

    /// <summary>The lines with their ends; only LF ends a line, as for the tools that read the difference.</summary>
    private static List<string> Split(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) + 1;
            end = end == 0 ? text.Length : end;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    /// <summary>Edits whose context would overlap or touch stand in one hunk.</summary>
    private static List<List<LineEdit>> Group(IReadOnlyList<LineEdit> edits)
    {
        var hunks = new List<List<LineEdit>>();
        foreach (var edit in edits)
        {
            if (hunks.Count > 0 && hunks[^1][^1] is var last && edit.OldStart - last.OldStart - last.OldCount <= 2 * ContextLines)
                hunks[^1].Add(edit);
            else
                hunks.Add([edit]);
        }

        return hunks;
    }

    private static void WriteHunk(StringBuilder diff, List<LineEdit> hunk, List<string> oldLines, List<string> newLines)
    {
        var (first, last) = (hunk[0], hunk[^1]);
        var before = Math.Min(ContextLines, first.OldStart);
        var after = Math.Min(ContextLines, oldLines.Count - last.OldStart - last.OldCount);
        var oldRange = Range(first.OldStart - before, last.OldStart + last.OldCount + after);
        var newRange = Range(first.NewStart - before, last.NewStart + last.NewCount + after);
        diff.Append("@@ -").Append(oldRange).Append(" +").Append(newRange).Append(" @@\n");
        var line = first.OldStart - before;
        foreach (var edit in hunk)
        {
            WriteLines(diff, ' ', oldLines, line, edit.OldStart);
            WriteLines(diff, '-', oldLines, edit.OldStart, edit.OldStart + edit.OldCount);
            WriteLines(diff, '+', newLines, edit.NewStart, edit.NewStart + edit.NewCount);
            line = edit.OldStart + edit.OldCount;
        }

        WriteLines(diff, ' ', oldLines, line, line + after);
    }

    /// <summary>"12,3", "12" for one line, "11,0" for none behind line 11.</summary>
    private static string Range(int start, int end) => (end - start) switch
    {
        0 => $"{start},0",
        1 => $"{start + 1}",
        var count => $"{start + 1},{count}",
    };

    private static void WriteLines(StringBuilder diff, char mark, List<string> lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            diff.Append(mark).Append(lines[i]);
            if (!lines[i].EndsWith('\n'))
                diff.Append("\n\\ No newline at end of file\n");
        }
    }

    /// <summary>A name with a blank is followed by a tab; one with control characters, quotes or backslashes is quoted as in C.</summary>
    private static string Name(string prefix, string path)
    {
        if (!path.AsSpan().ContainsAny('"', '\\') && !path.Any(char.IsControl))
            return prefix + path + (path.Contains(' ', StringComparison.Ordinal) ? "\t" : "");
        var quoted = new StringBuilder("\"").Append(prefix);
        foreach (var unit in path)
        {
            if (unit is '"' or '\\')
                quoted.Append('\\').Append(unit);
            else if (unit < ' ' || unit == '\u007F')
                quoted.Append('\\').Append(Convert.ToString(unit, 8).PadLeft(3, '0'));
            else
                quoted.Append(unit);
        }

        return quoted.Append('"').ToString();
    }
}

using Linter.Text;

namespace Linter.Syntax;

/// <summary>Finds merge conflicts by their markers at the start of lines.</summary>
internal static class MergeConflictScanner
{
    private const string Opening = "<<<<<<< ";
    private const string Middle = "=======";
    private const string Closing = ">>>>>>>";

    public static IReadOnlyList<MergeConflict> Find(string text, IReadOnlyList<BlockNode> blocks)
    {
        List<MergeConflict>? conflicts = null;
        int middle = -1, closing = -1;
        for (var at = NextLine(text, Opening, 0); at >= 0; at = NextLine(text, Opening, at + 1))
        {
            middle = middle >= at ? middle : NextLine(text, Middle, at);
            closing = middle < 0 || closing >= middle ? closing : NextLine(text, Closing, middle);
            if (middle < 0 || closing < 0)
            {
                break;
            }

            if (Read(text, at, middle, closing) is { } conflict && !IsExample(blocks, conflict.Span))
            {
                (conflicts ??= []).Add(conflict);
                at = conflict.End.Start;
            }
        }

        return conflicts ?? (IReadOnlyList<MergeConflict>)[];
    }

    private static MergeConflict? Read(string text, int opening, int middle, int closing) =>
        LineAt(text, middle).Length != Middle.Length ? null : new MergeConflict(LineAt(text, opening), LineAt(text, middle), LineAt(text, closing));

    /// <summary>The next line that starts with a marker, or -1.</summary>
    private static int NextLine(string text, string marker, int from)
    {
        var at = text.IndexOf(marker, from, StringComparison.Ordinal);
        while (at > 0 && text[at - 1] is not ('\n' or '\r'))
        {
            at = text.IndexOf(marker, at + 1, StringComparison.Ordinal);
        }

        return at;
    }

    private static TextSpan LineAt(string text, int start) => TextSpan.FromBounds(start, LineTable.NextBreak(text, start));

    /// <summary>True if the conflict stands wholly inside a closed fence.</summary>
    private static bool IsExample(IReadOnlyList<BlockNode> blocks, TextSpan conflict)
    {
        var (low, high) = (0, blocks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = blocks[middle].Span.End > conflict.Start ? (low, middle) : (middle + 1, high);
        }

        return low < blocks.Count && blocks[low] is CodeNode { IsFenced: true, IsClosed: true } && blocks[low].Span.Contains(conflict);
    }
}

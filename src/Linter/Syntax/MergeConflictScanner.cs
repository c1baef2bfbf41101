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
        for (var at = NextLine(text, Opening, 0); at >= 0; at = NextLine(text, Opening, at + 1))
        {
            if (Read(text, at) is { } conflict && !IsExample(blocks, conflict.Span))
            {
                (conflicts ??= []).Add(conflict);
                at = conflict.End.Start;
            }
        }

        return conflicts ?? (IReadOnlyList<MergeConflict>)[];
    }

    private static MergeConflict? Read(string text, int opening)
    {
        var middle = NextLine(text, Middle, opening);
        var closing = middle < 0 ? -1 : NextLine(text, Closing, middle);
        return closing < 0 || LineAt(text, middle).Length != Middle.Length ? null : new MergeConflict(LineAt(text, opening), LineAt(text, middle), LineAt(text, closing));
    }

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
        foreach (var block in blocks)
        {
            if (block is CodeNode { IsFenced: true, IsClosed: true } && block.Span.Contains(conflict))
            {
                return true;
            }
        }

        return false;
    }
}

using Linter.Text;

namespace Linter.Semantics.Revisions;

/// <summary>Lines as numbers that can be kept and compared.</summary>
public static class LineHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>FNV-1a over the UTF-16 units, blanks at both ends left out; the same in every run.</summary>
    public static ulong Of(ReadOnlySpan<char> line)
    {
        var hash = Offset;
        foreach (var unit in line.Trim())
        {
            hash = (hash ^ unit) * Prime;
        }

        return hash;
    }

    /// <summary>The hash of the source line that a place stands in.</summary>
    public static ulong At(SourceText text, int offset) => Of(text.Slice(text.GetLine(text.GetPosition(offset).Line)));
}

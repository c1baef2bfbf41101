using Linter.Text;

namespace Linter.Syntax;

/// <summary>A stretch of a line's plain text and where it comes from.</summary>
/// <param name="PlainStart">Where it starts in the plain text.</param>
/// <param name="Source">The document text it stands for.</param>
/// <param name="Decoded">What a reader sees, if that is not the source text itself: a decoded entity, a joined line.</param>
internal readonly record struct TextRun(int PlainStart, TextSpan Source, string? Decoded)
{
    public int PlainLength => Decoded?.Length ?? Source.Length;

    public int PlainEnd => PlainStart + PlainLength;
}

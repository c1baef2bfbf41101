using Linter.Text;

namespace Linter.Syntax;

/// <summary>One source line of visible text: a line of a paragraph, a heading's title, a table cell.</summary>
public sealed class TextLine : SyntaxNode
{
    private readonly int[] _sourceOffsets;

    /// <param name="span">The content on its source line, block marks and outer blanks left out.</param>
    /// <param name="plainText">The text as a reader sees it: marks removed, entities decoded, links replaced by their text.</param>
    /// <param name="sourceOffsets">For each code unit of <paramref name="plainText"/> its offset in the document, ascending.</param>
    /// <param name="marks">The inline marks that start on this line, in order.</param>
    /// <param name="endsWithHardBreak">True if two blanks, a backslash or &lt;br&gt; end the line.</param>
    public TextLine(TextSpan span, string plainText, int[] sourceOffsets, IReadOnlyList<InlineMark> marks, bool endsWithHardBreak)
        : base(span)
    {
        PlainText = plainText;
        _sourceOffsets = sourceOffsets;
        Marks = marks;
        EndsWithHardBreak = endsWithHardBreak;
    }

    public string PlainText { get; }

    public IReadOnlyList<InlineMark> Marks { get; }

    public bool EndsWithHardBreak { get; }

    /// <summary>The label at the start of the line, or null.</summary>
    public Label? Label { get; init; }

    /// <summary>True if the whole line is one bold run (a trailing colon and emoji aside).</summary>
    public bool IsBold { get; init; }

    /// <summary>The place in the document of a code unit of <see cref="PlainText"/>.</summary>
    public int ToSource(int plainOffset) => plainOffset < _sourceOffsets.Length ? _sourceOffsets[plainOffset] : Span.End;

    /// <summary>The place in the document of a stretch of <see cref="PlainText"/>.</summary>
    public TextSpan ToSource(TextSpan plainSpan) =>
        plainSpan.IsEmpty
            ? new TextSpan(ToSource(plainSpan.Start), 0)
            : TextSpan.FromBounds(ToSource(plainSpan.Start), ToSource(plainSpan.End - 1) + 1);

    /// <summary>The first offset of <see cref="PlainText"/> that lies at or behind a place in the document.</summary>
    public int ToPlain(int sourceOffset)
    {
        var index = Array.BinarySearch(_sourceOffsets, sourceOffset);
        return index >= 0 ? index : ~index;
    }
}

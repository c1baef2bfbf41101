using Linter.Text;

namespace Linter.Syntax;

/// <summary>One source line of visible text: a line of a paragraph, a heading's title, a table cell.</summary>
public sealed class TextLine : SyntaxNode
{
    private readonly string _document;
    private readonly TextRun[] _runs;
    private string? _plainText;

    /// <param name="document">The text of the whole document.</param>
    /// <param name="span">The content on its source line, block marks and outer blanks left out.</param>
    /// <param name="runs">What a reader sees of the span, ascending; empty if that is all of it.</param>
    /// <param name="marks">The inline marks that start on this line, in order.</param>
    /// <param name="endsWithHardBreak">True if two blanks, a backslash or &lt;br&gt; end the line.</param>
    internal TextLine(string document, TextSpan span, TextRun[] runs, InlineMark[] marks, bool endsWithHardBreak)
        : base(span)
    {
        _document = document;
        _runs = runs;
        MarkArray = marks;
        EndsWithHardBreak = endsWithHardBreak;
    }

    /// <summary>The text as a reader sees it: marks removed, entities decoded, links replaced by their text.</summary>
    public string PlainText => _plainText ??= TextRuns.Join(_runs, _document, Span);

    public IReadOnlyList<InlineMark> Marks => MarkArray;

    public bool EndsWithHardBreak { get; }

    /// <summary>The label at the start of the line, or null.</summary>
    public Label? Label { get; internal set; }

    /// <summary>True if the whole line is one bold run (a trailing colon and emoji aside).</summary>
    public bool IsBold { get; internal set; }

    /// <summary>The marks without the detour of an interface.</summary>
    internal InlineMark[] MarkArray { get; }

    /// <summary>The plain text without making a string of it where it is the source text.</summary>
    internal ReadOnlySpan<char> Plain => _runs.Length == 0 ? _document.AsSpan(Span.Start, Span.Length) : PlainText;

    /// <summary>The plain text up to the first mark, entity or escape.</summary>
    internal ReadOnlySpan<char> PlainStart => _runs.Length == 0 ? Plain : TextRuns.TextOf(_runs[0], _document);

    /// <summary>The place in the document of a code unit of <see cref="PlainText"/>.</summary>
    public int ToSource(int plainOffset) =>
        _runs.Length == 0 ? Math.Min(Span.Start + plainOffset, Span.End) : TextRuns.SourceStart(_runs, plainOffset, Span.End);

    /// <summary>The place in the document of a stretch of <see cref="PlainText"/>.</summary>
    public TextSpan ToSource(TextSpan plainSpan) =>
        plainSpan.IsEmpty
            ? new TextSpan(ToSource(plainSpan.Start), 0)
            : TextSpan.FromBounds(ToSource(plainSpan.Start), ToSourceEnd(plainSpan.End - 1));

    /// <summary>The first offset of <see cref="PlainText"/> that lies at or behind a place in the document.</summary>
    public int ToPlain(int sourceOffset) =>
        _runs.Length == 0 ? Math.Clamp(sourceOffset - Span.Start, 0, Span.Length) : TextRuns.PlainOffset(_runs, sourceOffset);

    internal ReadOnlySpan<char> Source(int start, int end) => _document.AsSpan(start, Math.Max(0, end - start));

    internal bool IsBlank(int start, int end) => Trim(start, end).IsEmpty;

    /// <summary>A stretch of the document without blanks at either end.</summary>
    internal TextSpan Trim(int start, int end) => Blanks.Trim(_document, start, end);

    private int ToSourceEnd(int plainOffset) =>
        _runs.Length == 0 ? Span.Start + plainOffset + 1 : TextRuns.SourceEnd(_runs, plainOffset, Span.End);
}

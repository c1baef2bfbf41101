using System.Text;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Prose;

/// <summary>Lines read as one text, joined by a blank, with the way back to their places in the document.</summary>
public sealed class RunningText
{
    private readonly IReadOnlyList<TextLine> _lines;
    private readonly int[] _starts;
    private readonly int[] _plainStarts;

    private RunningText(IReadOnlyList<TextLine> lines, string text, int[] starts, int[] plainStarts)
    {
        _lines = lines;
        Text = text;
        _starts = starts;
        _plainStarts = plainStarts;
    }

    public string Text { get; }

    internal int LineCount => _lines.Count;

    /// <summary>Joins the lines; the label of the first one is left out.</summary>
    public static RunningText Join(IReadOnlyList<TextLine> lines)
    {
        var starts = new int[lines.Count];
        var plainStarts = new int[lines.Count];
        if (lines.Count == 0)
        {
            return new RunningText(lines, "", starts, plainStarts);
        }

        plainStarts[0] = BehindLabel(lines[0]);
        var first = lines[0].PlainText[plainStarts[0]..];
        return new RunningText(lines, lines.Count == 1 ? first : Append(first, lines, starts), starts, plainStarts);
    }

    internal TextLine Line(int line) => _lines[line];

    /// <summary>The place in the document of a stretch of <see cref="Text"/>.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        if (_lines.Count == 0)
        {
            return default;
        }

        return span.IsEmpty ? CharacterAt(span.Start) with { Length = 0 } : CharacterAt(span.Start).Union(CharacterAt(span.End - 1));
    }

    /// <summary>The first offset of <see cref="Text"/> that lies at or behind a place in the document.</summary>
    public int ToPlain(int sourceOffset)
    {
        if (_lines.Count == 0)
        {
            return 0;
        }

        var (index, high) = (0, _lines.Count - 1);
        while (index < high)
        {
            var middle = (index + high + 1) / 2;
            (index, high) = _lines[middle].Span.Start > sourceOffset ? (index, middle - 1) : (middle, high);
        }

        return Math.Clamp(_starts[index] + _lines[index].ToPlain(sourceOffset) - _plainStarts[index], 0, Text.Length);
    }

    /// <summary>The stretch of <see cref="Text"/> that stands at a place in the document.</summary>
    public TextSpan ToPlain(TextSpan source) => TextSpan.FromBounds(ToPlain(source.Start), Math.Max(ToPlain(source.Start), ToPlain(source.End)));

    /// <summary>The line that holds an offset of <see cref="Text"/>.</summary>
    internal int LineAt(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        return index >= 0 ? index : ~index - 1;
    }

    private TextSpan CharacterAt(int offset)
    {
        var index = LineAt(offset);
        return _lines[index].ToSource(new TextSpan(offset - _starts[index] + _plainStarts[index], 1));
    }

    private static string Append(string first, IReadOnlyList<TextLine> lines, int[] starts)
    {
        var text = new StringBuilder(first);
        for (var i = 1; i < lines.Count; i++)
        {
            text.Append(' ');
            starts[i] = text.Length;
            text.Append(lines[i].PlainText);
        }

        return text.ToString();
    }

    private static int BehindLabel(TextLine line) => line.Label switch
    {
        null => 0,
        { ValueSpan.IsEmpty: true } => line.PlainText.Length,
        var label => Math.Min(line.ToPlain(label.ValueSpan.Start), line.PlainText.Length),
    };
}

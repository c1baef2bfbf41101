using System.Text;
using Linter.Readings;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.ActionItems;

/// <summary>
/// The visible text of an item and of what is nested under it, as one string with its way back to the document.
/// Readers claim the stretches they understood; what is left is the text of the item.
/// </summary>
internal sealed class ItemText
{
    private readonly int[] _source;
    private readonly bool[] _claimed;

    private ItemText(string plain, int[] source, int ownLength, ValueList<ItemMark> marks, ValueList<ItemReading> readings)
    {
        Plain = plain;
        OwnLength = ownLength;
        Marks = marks;
        Readings = readings;
        _source = source;
        _claimed = new bool[plain.Length];
    }

    /// <summary>Soft line breaks are blanks; hard breaks and nested items start behind a line feed.</summary>
    public string Plain { get; }

    /// <summary>Where the item's own lines end and nested ones begin.</summary>
    public int OwnLength { get; }

    public IReadOnlyList<ItemMark> Marks { get; }

    public IReadOnlyList<ItemReading> Readings { get; }

    /// <param name="own">The lines of the item.</param>
    /// <param name="readings">The readings in these lines.</param>
    /// <param name="nested">What is nested under the item, or follows it as its fields.</param>
    public static ItemText From(IReadOnlyList<TextLine> own, IReadOnlyList<Reading> readings, IReadOnlyList<ContentItem> nested)
    {
        var builder = new Builder();
        builder.Append(own, readings, isNested: false);
        var ownLength = builder.Length;
        foreach (var item in nested)
        {
            builder.Append(item.Lines, item.Readings, isNested: true);
        }

        return builder.ToItemText(ownLength);
    }

    /// <summary>One sentence of the text.</summary>
    public ItemText Slice(int start, int end)
    {
        var marks = new ValueList<ItemMark>();
        foreach (var mark in Marks)
        {
            if (mark.Start >= start && mark.End <= end)
            {
                marks.Add(mark with { Start = mark.Start - start, End = mark.End - start });
            }
        }

        var readings = new ValueList<ItemReading>();
        foreach (var reading in Readings)
        {
            if (reading.Start >= start && reading.End <= end)
            {
                readings.Add(reading with { Start = reading.Start - start, End = reading.End - start });
            }
        }

        return new ItemText(Plain[start..end], _source[start..end], end - start, marks, readings);
    }

    public void Claim(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            _claimed[i] = true;
        }
    }

    public bool IsClaimed(int offset) => _claimed[offset];

    public TextSpan ToSource(int start, int end) =>
        start < end ? TextSpan.FromBounds(_source[start], _source[end - 1] + 1)
            : new TextSpan(_source.Length == 0 ? 0 : _source[Math.Min(start, _source.Length - 1)], 0);

    /// <summary>Where the value of a label at the start of the item begins.</summary>
    public int PlainOffset(Label label) => OffsetOf(label.ValueSpan.Start);

    /// <summary>Where a place in the document stands in the item's own lines.</summary>
    public int OffsetOf(int source)
    {
        var offset = 0;
        while (offset < OwnLength && _source[offset] < source)
        {
            offset++;
        }

        return offset;
    }

    /// <summary>A value with its place, outer blanks left out.</summary>
    public StatedField Field(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Plain[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Plain[end - 1]))
        {
            end--;
        }

        return new StatedField(Plain[start..end], ToSource(start, end));
    }

    /// <summary>What nobody claimed between two offsets, without the punctuation that only held the claimed parts.</summary>
    public string Remainder(int start, int end)
    {
        var text = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (!_claimed[i])
            {
                AppendKept(text, Plain[i], i > start && _claimed[i - 1]);
            }
        }

        return RemainderTidying.Tidy(text);
    }

    private static void AppendKept(StringBuilder text, char kept, bool isBehindClaimed)
    {
        var isBlank = char.IsWhiteSpace(kept);
        if (isBehindClaimed && kept is ',' or ';' && (text.Length == 0 || text[^1] is '(' or '[' or ' '))
        {
            return;
        }

        if (!isBlank || (text.Length > 0 && text[^1] != ' '))
        {
            text.Append(isBlank ? ' ' : kept);
        }
    }

    /// <summary>Joins lines and keeps for each code unit where it comes from.</summary>
    private sealed class Builder
    {
        private readonly StringBuilder _plain = new();
        private readonly List<int> _source = [];
        private readonly ValueList<ItemMark> _marks = [];
        private readonly ValueList<ItemReading> _readings = [];

        public int Length => _plain.Length;

        public void Append(IReadOnlyList<TextLine> lines, IReadOnlyList<Reading> readings, bool isNested)
        {
            for (var i = 0; i < lines.Count; i++)
            {
                AppendJoint(lines[i], (isNested && i == 0) || (i > 0 && lines[i - 1].EndsWithHardBreak) ? '\n' : ' ');
                AppendLine(lines[i], readings);
            }
        }

        public ItemText ToItemText(int ownLength) => new(_plain.ToString(), [.. _source], ownLength, _marks, _readings);

        private void AppendJoint(TextLine next, char joint)
        {
            if (_plain.Length > 0)
            {
                _plain.Append(joint);
                _source.Add(next.Span.Start);
            }
        }

        private void AppendLine(TextLine line, IReadOnlyList<Reading> readings)
        {
            var offset = _plain.Length;
            _plain.Append(line.PlainText);
            for (var i = 0; i < line.PlainText.Length; i++)
            {
                _source.Add(line.ToSource(i));
            }

            AddMarks(line, offset);
            AddReadings(line, offset, readings);
        }

        private void AddMarks(TextLine line, int offset)
        {
            foreach (var mark in line.Marks)
            {
                if (Place(line, mark.ContentSpan) is { IsEmpty: false } place)
                {
                    _marks.Add(new ItemMark(mark.Kind, offset + place.Start, offset + place.End, mark.Target));
                }
            }
        }

        private void AddReadings(TextLine line, int offset, IReadOnlyList<Reading> readings)
        {
            foreach (var reading in readings)
            {
                if (line.Span.Contains(reading.Span) && Place(line, reading.Span) is { IsEmpty: false } place)
                {
                    _readings.Add(new ItemReading(reading, offset + place.Start, offset + place.End));
                }
            }
        }

        /// <summary>A stretch of the document in the plain text of its line; what lies behind the line is cut off.</summary>
        private static TextSpan Place(TextLine line, TextSpan span)
        {
            var start = Math.Min(line.ToPlain(span.Start), line.PlainText.Length);
            return TextSpan.FromBounds(start, Math.Clamp(line.ToPlain(span.End), start, line.PlainText.Length));
        }
    }
}

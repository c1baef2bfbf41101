using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.ActionItems;

/// <summary>Cuts an item at brackets, commas, dashes, colons and sentence ends; dates, links and code stay whole.</summary>
internal sealed class ItemSegmenter
{
    private readonly string _plain;
    private readonly bool[] _whole;
    private readonly ValueList<ItemSegment> _segments = [];
    private readonly ValueList<int> _brackets = [];
    private int _groups;
    private int _start;
    private char _before;

    private ItemSegmenter(ItemText text)
    {
        _plain = text.Plain;
        _whole = new bool[_plain.Length];
        foreach (var reading in text.Readings)
        {
            Keep(reading.Start, reading.End);
        }

        foreach (var mark in text.Marks)
        {
            if (mark.Kind is InlineKind.Code or InlineKind.Link or InlineKind.Autolink)
            {
                Keep(mark.Start, mark.End);
            }
        }
    }

    public static ValueList<ItemSegment> Split(ItemText text)
    {
        var segmenter = new ItemSegmenter(text);
        for (var i = 0; i < segmenter._plain.Length; i++)
        {
            segmenter.Read(i);
        }

        segmenter.Cut(segmenter._plain.Length, '\0', segmenter._plain.Length);
        return segmenter._segments;
    }

    private void Keep(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            _whole[i] = true;
        }
    }

    private void Read(int at)
    {
        var unit = _plain[at];
        if (char.IsAsciiLetterOrDigit(unit) || unit == ' ' || _whole[at])
        {
            return;
        }

        if (unit is '[' or '（' or '【' || (unit == '(' && !IsWordAt(at - 1)))
        {
            Cut(at, unit, at + 1);
            _brackets.Add(++_groups);
        }
        else if (unit is ')' or ']' or '）' or '】')
        {
            Close(at, unit);
        }
        else if (IsSeparator(at, unit))
        {
            Cut(at, unit, at + 1);
        }
    }

    private void Close(int at, char unit)
    {
        if (_brackets.Count > 0)
        {
            Cut(at, unit, at + 1);
            _brackets.RemoveLast();
        }
    }

    private void Cut(int end, char separator, int next)
    {
        var start = _start;
        while (start < end && char.IsWhiteSpace(_plain[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(_plain[end - 1]))
        {
            end--;
        }

        if (end > start || separator is ':' or '：' || _before is ':' or '：')
        {
            _segments.Add(new ItemSegment(start, end, _brackets.Count > 0 ? _brackets.Last : 0, _before));
        }

        _start = next;
        _before = separator;
    }

    private bool IsSeparator(int at, char unit) => unit switch
    {
        ',' => !IsDigitAt(at - 1) || !IsDigitAt(at + 1),
        ';' or '|' or '\n' or '、' or '；' or '。' or '：' or '·' or '•' or '→' => true,
        '—' => true,
        '–' => IsBlankAt(at - 1) || IsBlankAt(at + 1),
        '-' => (IsBlankAt(at - 1) || IsDashAt(at - 1)) && (IsBlankAt(at + 1) || IsDashAt(at + 1)),
        ':' => IsBlankAt(at + 1),
        '.' => IsBlankAt(at + 1) && !IsAbbreviation(at),
        '!' or '?' => IsBlankAt(at + 1),
        _ => false,
    };

    /// <summary>"e.g.", "vs.", "J. Doe": the full stop does not end a sentence.</summary>
    private bool IsAbbreviation(int at) =>
        (at >= 2 && _plain[at - 2] == '.') || (at >= 1 && char.IsUpper(_plain[at - 1]) && !IsWordAt(at - 2)) || _plain.AsSpan(0, at).EndsWith("vs");

    private bool IsBlankAt(int at) => at < 0 || at >= _plain.Length || char.IsWhiteSpace(_plain[at]);

    private bool IsDashAt(int at) => at >= 0 && at < _plain.Length && _plain[at] == '-';

    private bool IsDigitAt(int at) => at >= 0 && at < _plain.Length && char.IsAsciiDigit(_plain[at]);

    private bool IsWordAt(int at) => at >= 0 && at < _plain.Length && char.IsLetterOrDigit(_plain[at]);
}

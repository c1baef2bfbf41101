using Linter.Text;

namespace Linter.Semantics.Prose;

/// <summary>Where the sentences of one text end.</summary>
internal readonly struct SentenceBoundaries
{
    // What is longer is a list without full stops; readers look around in a whole sentence.
    private const int MaxLength = 2000;

    private static readonly CharSet Terminators = new(".!?…。！？");

    private readonly string _text;
    private readonly ValueList<TextSpan> _brackets;

    public SentenceBoundaries(string text)
    {
        _text = text;
        _brackets = OuterBrackets(text);
    }

    /// <summary>Finds the sentence that begins at or behind an offset.</summary>
    /// <param name="start">Where to begin.</param>
    /// <param name="sentence">The sentence without outer blanks.</param>
    /// <param name="next">Where the next one may begin.</param>
    public bool MoveNext(int start, out TextSpan sentence, out int next)
    {
        while (start < _text.Length && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        next = FindEnd(start);
        var end = next;
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        sentence = TextSpan.FromBounds(start, end);
        return end > start;
    }

    private int FindEnd(int start)
    {
        var last = Math.Min(_text.Length, start + MaxLength);
        for (var i = start; i < last;)
        {
            var offset = Terminators.IndexIn(_text.AsSpan(i, last - i));
            if (offset < 0)
            {
                break;
            }

            var mark = i + offset;
            i = Closing(mark);
            if (IsEnd(start, mark, i))
            {
                return i;
            }
        }

        return last == _text.Length ? last : BlankBefore(start, last);
    }

    private int BlankBefore(int start, int end)
    {
        var blank = _text.AsSpan(start, end - start).LastIndexOf(' ');
        return blank > 0 ? start + blank : char.IsLowSurrogate(_text[end]) ? end - 1 : end;
    }

    /// <summary>The offset behind a run of terminators and the closing quotes and brackets after it.</summary>
    private int Closing(int mark)
    {
        var i = mark + 1;
        while (i < _text.Length && Terminators.Contains(_text[i]))
        {
            i++;
        }

        while (i < _text.Length && (_text[i] is ')' or ']' or '"' or '”' or '»' || (_text[i] is '\'' or '’' && !IsLetter(i + 1))))
        {
            i++;
        }

        return i;
    }

    private bool IsEnd(int start, int mark, int behind)
    {
        if (_text[mark] is '。' or '！' or '？')
        {
            return !IsInsideBracket(start, behind);
        }

        if (behind < _text.Length && !char.IsWhiteSpace(_text[behind]))
        {
            return false;
        }

        var next = behind;
        while (next < _text.Length && char.IsWhiteSpace(_text[next]))
        {
            next++;
        }

        return next == _text.Length || (!IsInsideBracket(start, behind) && IsEndBefore(start, mark, behind, next));
    }

    private bool IsEndBefore(int start, int mark, int behind, int next)
    {
        var isQuoteOrEllipsis = behind - mark > 1 || _text[mark] != '.';
        if (isQuoteOrEllipsis)
        {
            return !char.IsLower(_text[next]);
        }

        return !SentenceAbbreviation.Continues(_text, start, mark, next);
    }

    private bool IsInsideBracket(int start, int offset)
    {
        var (low, high) = (0, _brackets.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _brackets[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low < _brackets.Count && _brackets[low].Start > start && _brackets[low].Start < offset;
    }

    private bool IsLetter(int i) => i < _text.Length && char.IsLetter(_text[i]);

    private static ValueList<TextSpan> OuterBrackets(string text)
    {
        var brackets = new ValueList<TextSpan>();
        var start = -1;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(' && depth++ == 0)
            {
                start = i;
            }
            else if (text[i] == ')' && depth > 0 && --depth == 0)
            {
                brackets.Add(TextSpan.FromBounds(start, i + 1));
            }
        }

        return brackets;
    }
}

using Linter.Text;

namespace Linter.Syntax;

/// <summary>Puts one line of visible text together, piece by piece in document order.</summary>
internal sealed class TextLineBuilder(TreeFacts facts)
{
    private static readonly TextRun[] None = new ValueList<TextRun>().ToArray();

    private readonly ValueList<TextRun> _runs = new(8);
    private readonly ValueList<InlineMark> _marks = new(8);
    private int _start = -1;

    public bool HasBegun => _start >= 0;

    /// <summary>Where the last visible piece ends.</summary>
    public int End { get; private set; }

    private string Document => facts.Document;

    /// <summary>The line starts here unless it has started before.</summary>
    public void Begin(int position)
    {
        if (_start < 0)
            _start = position;
    }

    /// <summary>The line starts here, whatever was added before.</summary>
    public void Restart(int position)
    {
        _runs.Clear();
        _start = position;
    }

    /// <summary>A reader sees this stretch as it is written.</summary>
    public void Keep(int start, int end)
    {
        if (end <= start)
            return;
        Begin(start);
        End = end;
        if (_runs.Count > 0 && _runs.Last.Decoded is null && _runs.Last.Source.End == start)
            _runs.Last = new TextRun(0, TextSpan.FromBounds(_runs.Last.Source.Start, end), null);
        else
            _runs.Add(new TextRun(0, TextSpan.FromBounds(start, end), null));
    }

    /// <summary>A reader sees something else here than what is written.</summary>
    public void Replace(TextSpan source, string seen)
    {
        Begin(source.Start);
        End = source.End;
        _runs.Add(new TextRun(0, source, seen));
    }

    /// <summary>A reader sees a blank here, however many breaks are written.</summary>
    public void Separate(TextSpan source)
    {
        if (_runs.Count > 0 && _runs.Last.Decoded is not " ")
            _runs.Add(new TextRun(0, source, " "));
    }

    public void Add(InlineMark mark)
    {
        Begin(mark.Span.Start);
        End = mark.Span.End;
        _marks.Add(mark);
    }

    /// <summary>Ends the line and starts over.</summary>
    public TextLine Finish(int end, bool endsWithHardBreak)
    {
        var span = Blanks.Trim(Document, Math.Max(_start, 0), end);
        AddBareUrls(span);
        var line = new TextLine(Document, span, Runs(span), TakeMarks(), endsWithHardBreak);
        _runs.Clear();
        _start = -1;
        return line;
    }

    private TextRun[] Runs(TextSpan span)
    {
        TrimRunEnd();
        var first = TrimRunStart();
        if (first == _runs.Count)
            return span.IsEmpty ? None : [new TextRun(0, span, "")];
        if (first + 1 == _runs.Count && _runs[first].Decoded is null && _runs[first].Source == span)
            return None;
        return Numbered(first);
    }

    private TextRun[] Numbered(int first)
    {
        var runs = new TextRun[_runs.Count - first];
        var plainStart = 0;
        for (var index = 0; index < runs.Length; index++)
        {
            runs[index] = _runs[first + index] with { PlainStart = plainStart };
            plainStart += runs[index].PlainLength;
        }

        return runs;
    }

    private void TrimRunEnd()
    {
        while (_runs.Count > 0)
        {
            var trimmed = Trimmed(_runs.Last);
            if (trimmed.IsEmpty)
            {
                _runs.RemoveLast();
                continue;
            }

            _runs.Last = _runs.Last with { Source = TextSpan.FromBounds(_runs.Last.Source.Start, trimmed.End) };
            return;
        }
    }

    private int TrimRunStart()
    {
        var first = 0;
        while (first < _runs.Count && Trimmed(_runs[first]).IsEmpty)
            first++;
        if (first < _runs.Count)
            _runs[first] = _runs[first] with { Source = TextSpan.FromBounds(Trimmed(_runs[first]).Start, _runs[first].Source.End) };
        return first;
    }

    private TextSpan Trimmed(TextRun run)
    {
        if (run.Decoded is null)
            return Blanks.Trim(Document, run.Source.Start, run.Source.End);
        return run.Decoded is " " or "" ? default : run.Source;
    }

    private InlineMark[] TakeMarks()
    {
        var marks = _marks.ToArray();
        _marks.Clear();
        foreach (var mark in marks)
        {
            if (mark.Kind is InlineKind.Link or InlineKind.Image or InlineKind.Autolink)
                facts.Links.Add(mark);
        }

        return marks;
    }

    private void AddBareUrls(TextSpan span)
    {
        var urls = facts.BareUrls;
        var first = FirstUrlFrom(span.Start);
        if (first == urls.Length || urls[first].Start >= span.End)
            return;
        var marks = _marks.ToArray();
        _marks.Clear();
        int taken = 0, opaqueEnd = span.Start;
        for (var index = first; index < urls.Length && urls[index].Start < span.End; index++)
        {
            for (; taken < marks.Length && marks[taken].Span.Start <= urls[index].Start; taken++)
                opaqueEnd = Math.Max(opaqueEnd, Take(marks[taken]));
            if (urls[index].Start >= opaqueEnd)
                _marks.Add(AutolinkFor(TextSpan.FromBounds(urls[index].Start, Math.Min(urls[index].End, span.End))));
        }

        for (; taken < marks.Length; taken++)
            _marks.Add(marks[taken]);
    }

    /// <summary>The end of the stretch in which an address is part of the mark: code, a link, a tag.</summary>
    private int Take(InlineMark mark)
    {
        _marks.Add(mark);
        return mark.Kind is InlineKind.Strong or InlineKind.Emphasis or InlineKind.Strikethrough ? 0 : mark.Span.End;
    }

    private InlineMark AutolinkFor(TextSpan span) =>
        new(InlineKind.Autolink, span, span, Document.Substring(span.Start, span.Length));

    private int FirstUrlFrom(int position)
    {
        int low = 0, high = facts.BareUrls.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (facts.BareUrls[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

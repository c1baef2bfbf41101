using Linter.Text;

namespace Linter.Syntax;

/// <summary>Translates raw HTML by stripping its tags: headings, lists and tables become nodes, the rest lines of text.</summary>
internal sealed class HtmlTranslator(TreeFacts facts, int quoteDepth, ValueList<BlockNode> nodes)
{
    // What nests deeper is read as text of the element around it, so that nobody who walks the tree recurses without bound.
    private const int MaxDepth = 64;

    private readonly ValueList<HtmlFrame> _open = new();
    private readonly TextLineBuilder _line = new(facts);
    private readonly ValueList<TextLine> _lines = new();
    private int _looseStart = -1;
    private bool _looseIsComment = true;

    private string Document => facts.Document;

    private HtmlElement Innermost => _open.Count == 0 ? HtmlElement.None : _open.Last.Element;

    public void Translate(TextSpan region)
    {
        var tokens = new HtmlTokenizer(Document, region);
        while (tokens.Next() is { } token)
            Read(token);
        while (_open.Count > 0)
            Close(region.End, region.End);
        Flush(region.End);
    }

    private void Read(HtmlToken token)
    {
        switch (token.Kind)
        {
            case HtmlTokenKind.Text:
                ReadText(token.Span);
                return;
            case HtmlTokenKind.Comment:
                facts.AddComment(token.Span);
                NoteLoose(token.Span.Start, isComment: true);
                return;
        }

        facts.Unreadable.Add(token.Span);
        if (token.Kind == HtmlTokenKind.Other || !ReadTag(token))
            NoteLoose(token.Span.Start, isComment: false);
    }

    /// <summary>True if the tag opens or closes a node of its own.</summary>
    private bool ReadTag(HtmlToken token)
    {
        var name = HtmlTags.NameOf(Document.AsSpan(token.Span.Start, token.Span.Length));
        var element = HtmlTags.ElementOf(name);
        if (token.Kind == HtmlTokenKind.OpeningTag ? TryOpen(element, token.Span, name) : TryClose(element, token.Span))
            return true;
        if (HtmlTags.SeparatesText(name))
            _line.Separate(token.Span);
        else if (_open.Count == 0 || _open.Last.Element is HtmlElement.ListItem || _open.Last.JoinsLines)
            AddMark(token.Span);
        return false;
    }

    private void AddMark(TextSpan tag)
    {
        if (HtmlTags.MarkFor(Document, tag) is { Kind: not InlineKind.HtmlTag } mark)
            _line.Add(mark);
    }

    private bool TryOpen(HtmlElement element, TextSpan tag, ReadOnlySpan<char> name)
    {
        if (element == HtmlElement.None || _open.Count >= MaxDepth || !MakeRoomFor(element, tag.Start))
            return false;
        if (Innermost is HtmlElement.None or HtmlElement.ListItem)
            Flush(tag.Start);
        _open.Add(new HtmlFrame(element, tag, HtmlTags.HeadingLevel(name)));
        return true;
    }

    /// <summary>Closes what the element ends by itself, as an item ends the item before; false if it has no place here.</summary>
    private bool MakeRoomFor(HtmlElement element, int position)
    {
        if (Innermost == HtmlElement.Heading)
            Close(position, position);
        return element switch
        {
            HtmlElement.ListItem => CloseDownTo(HtmlElement.UnorderedList, HtmlElement.OrderedList, position),
            HtmlElement.TableRow => CloseDownTo(HtmlElement.Table, HtmlElement.Table, position),
            HtmlElement.TableCell => CloseDownTo(HtmlElement.TableRow, HtmlElement.TableRow, position),
            _ => Innermost is HtmlElement.None or HtmlElement.ListItem,
        };
    }

    private bool CloseDownTo(HtmlElement element, HtmlElement alternative, int position)
    {
        var index = _open.Count - 1;
        while (index >= 0 && _open[index].Element != element && _open[index].Element != alternative)
            index--;
        if (index < 0)
            return false;
        while (_open.Count > index + 1)
            Close(position, position);
        return true;
    }

    private bool TryClose(HtmlElement element, TextSpan tag)
    {
        if (element == HtmlElement.None || !CloseDownTo(element, element, tag.Start))
            return false;
        Close(tag.Start, tag.End);
        return true;
    }

    private void Close(int contentEnd, int end)
    {
        if (Innermost == HtmlElement.ListItem)
            Flush(contentEnd);
        var frame = _open.Last;
        _open.RemoveLast();
        var span = Blanks.Trim(Document, frame.Tag.Start, end);
        switch (frame.Element)
        {
            case HtmlElement.Heading:
                Add(new HeadingNode(span, frame.Level, HeadingForm.Html, FinishLine(frame.Tag.End, contentEnd)));
                break;
            case HtmlElement.TableCell:
                _open.Last.Cells.Add(FinishLine(frame.Tag.End, contentEnd));
                break;
            case HtmlElement.TableRow:
                Add(new TableRow(span, frame.Cells.ToArray()));
                break;
            case HtmlElement.Table:
                Add(Table(span, frame));
                break;
            case HtmlElement.ListItem:
                Add(new ListEntry(span, frame.Tag, TaskState.None, frame.Children.ToArray()));
                break;
            default:
                Add(List(span, frame));
                break;
        }
    }

    private void Add(BlockNode node)
    {
        if (_open.Count > 0)
            _open.Last.Children.Add(node);
        else
            nodes.Add(node);
    }

    private TextLine FinishLine(int start, int end)
    {
        if (_line.HasBegun)
            return _line.Finish(_line.End, endsWithHardBreak: false);
        _line.Begin(start);
        return _line.Finish(Math.Min(start, end), endsWithHardBreak: false);
    }

    private static TableNode Table(TextSpan span, HtmlFrame frame)
    {
        var rows = Array.ConvertAll(frame.Children.ToArray(), static row => (TableRow)row);
        return rows.Length == 0
            ? new TableNode(span, new TableRow(new TextSpan(span.End, 0), []), [])
            : new TableNode(span, rows[0], rows[1..]);
    }

    private static ListNode List(TextSpan span, HtmlFrame frame)
    {
        var entries = Array.ConvertAll(frame.Children.ToArray(), static entry => (ListEntry)entry);
        return new ListNode(span, frame.Element == HtmlElement.OrderedList, isHtml: true, entries);
    }

    private void ReadText(TextSpan span)
    {
        if (Innermost is HtmlElement.UnorderedList or HtmlElement.OrderedList or HtmlElement.Table or HtmlElement.TableRow)
            return;
        var position = span.Start;
        while (position < span.End)
        {
            var lineEnd = LineTable.NextBreak(Document, position, span.End);
            ReadTextOfLine(position, lineEnd);
            if (lineEnd == span.End)
                return;
            EndLine(lineEnd);
            position = SkipLinePrefix(lineEnd + LineTable.BreakLengthAt(Document, lineEnd), span.End);
        }
    }

    private void ReadTextOfLine(int start, int end)
    {
        if (!_line.HasBegun)
            start = Blanks.Skip(Document, start, end);
        if (start == end)
            return;
        NoteLoose(start, isComment: false);
        HtmlText.AddTo(_line, Document, start, end);
    }

    private int SkipLinePrefix(int position, int end)
    {
        position = Blanks.Skip(Document, position, end);
        for (var depth = 0; depth < quoteDepth && position < end && Document[position] == '>'; depth++)
            position = Blanks.Skip(Document, position + 1, end);
        return position;
    }

    private void EndLine(int end)
    {
        if (!_line.HasBegun)
            return;
        if (_open.Count > 0 && _open.Last.JoinsLines)
        {
            _line.Separate(new TextSpan(end, 1));
            return;
        }

        var line = _line.Finish(_line.End, endsWithHardBreak: false);
        if (line.Plain.IsEmpty && line.Marks.Count == 0)
            return;
        _lines.Add(line);
    }

    private void NoteLoose(int start, bool isComment)
    {
        if (_open.Count > 0)
            return;
        if (_looseStart < 0)
            _looseStart = start;
        _looseIsComment &= isComment;
    }

    /// <summary>Turns the lines gathered so far into a node.</summary>
    private void Flush(int end)
    {
        EndLine(end);
        var lines = _lines.ToArray();
        _lines.Clear();
        LabelReader.Annotate(lines);
        if (Innermost == HtmlElement.ListItem && lines.Length > 0)
            Add(new ParagraphNode(lines[0].Span.Union(lines[^1].Span), lines));
        else if (_looseStart >= 0)
            Add(new HtmlNode(Blanks.Trim(Document, _looseStart, end), _looseIsComment, lines));
        _looseStart = -1;
        _looseIsComment = true;
    }
}

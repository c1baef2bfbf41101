using Linter.Text;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Linter.Syntax;

/// <summary>Translates the inlines of one Markdig block into lines of visible text.</summary>
internal sealed class InlineTranslator(TreeFacts facts)
{
    private readonly TextLineBuilder _line = new(facts);
    private readonly ValueList<TextLine> _lines = new(8);
    private InlineLayout _layout;
    private int _quoteDepth;
    private int _position;

    // Markdig misplaces the content of a heading that has several tabs behind its marks.
    private int _shift;
    private bool _endsWithBreakTag;

    private string Document => facts.Document;

    /// <summary>One line per source line.</summary>
    /// <param name="block">A paragraph.</param>
    /// <param name="end">Where its text ends.</param>
    /// <param name="quoteDepth">How many block quotations the paragraph is in: so many marks may start each further line.</param>
    public TextLine[] Lines(LeafBlock block, int end, int quoteDepth)
    {
        Translate(block.Inline, block.Span.Start, end, InlineLayout.Lines, quoteDepth);
        return _lines.ToArray();
    }

    /// <summary>All text as one line: a heading's title or the content of a table cell.</summary>
    public TextLine Joined(ContainerInline? content, TextSpan span, InlineLayout layout)
    {
        Translate(content, span.Start, span.End, layout, quoteDepth: 0);
        return _lines.Count > 0 ? _lines[0] : new TextLine(Document, new TextSpan(span.Start, 0), [], [], endsWithHardBreak: false);
    }

    // Walks by sibling and parent links: unmatched brackets nest as deep as there are brackets.
    private void Translate(ContainerInline? root, int start, int end, InlineLayout layout, int quoteDepth)
    {
        _lines.Clear();
        _layout = layout;
        _quoteDepth = quoteDepth;
        if (root is null)
            KeepUnparsed(start, end);
        if (root?.FirstChild is not { } inline)
            return;
        _shift = layout == InlineLayout.Title ? start - inline.Span.Start : 0;
        _position = SpanOf(inline).Start;
        for (Inline? next = inline; next is not null; next = Visit(next) ? FirstChildOrNext(next, root) : NextOutside(next, root))
        {
        }

        CrossTo(end);
        if (_line.HasBegun)
            EndLine(end, hardBreak: false);
    }

    private void KeepUnparsed(int start, int end)
    {
        _line.Keep(start, end);
        EndLine(end, hardBreak: false);
    }

    private static Inline? FirstChildOrNext(Inline inline, ContainerInline root) =>
        inline is ContainerInline { FirstChild: { } child } ? child : NextOutside(inline, root);

    private static Inline? NextOutside(Inline inline, ContainerInline root)
    {
        Inline? current = inline;
        while (current is not null && current != root && current.NextSibling is null)
            current = current.Parent;
        return current == root ? null : current?.NextSibling;
    }

    /// <summary>True if the children of the inline are to be visited.</summary>
    private bool Visit(Inline inline)
    {
        if (inline is LineBreakInline lineBreak)
            return Break(lineBreak);
        var span = SpanOf(inline);
        CrossTo(span.Start);
        _line.Begin(span.Start);
        _endsWithBreakTag &= inline is LiteralInline && Blanks.Trim(Document, span.Start, span.End).IsEmpty;
        switch (inline)
        {
            case LiteralInline literal:
                return literal.Content.Length < span.Length ? KeepUnescaped(span) : Keep(span.Start, span.End);
            case EmphasisInline emphasis:
                return Emphasise(emphasis, span);
            case CodeInline code:
                return KeepCode(code, span);
            case LinkInline { IsImage: true } image:
                return SkipImage(image, span);
            case LinkInline link:
                return OpenLink(link, span);
            case AutolinkInline autolink:
                return KeepAutolink(autolink, span);
            case HtmlEntityInline entity:
                return Replace(span, entity.Transcoded.ToString());
            case HtmlInline html:
                return SkipHtml(html, span);
            case TaskList { PreviousSibling: null, Parent.Parent: null }:
                _line.Restart(span.End);
                return AdvanceTo(span.End);
            case DelimiterInline:
                Keep(span.Start, span.End);
                return true;
            default:
                return inline is ContainerInline || Keep(span.Start, span.End);
        }
    }

    private TextSpan SpanOf(Inline inline) => new(inline.Span.Start + _shift, Math.Max(0, inline.Span.Length));

    private bool Keep(int start, int end)
    {
        _line.Keep(start, end);
        return AdvanceTo(end);
    }

    private bool KeepUnescaped(TextSpan span)
    {
        AdvanceTo(span.Start);
        for (int backslash; (backslash = NextBackslash(span.End)) >= 0;)
        {
            var isEscape = backslash + 1 < span.End && IsAsciiPunctuation(Document[backslash + 1]);
            Keep(_position, isEscape ? backslash : backslash + 1);
            _position = backslash + 1;
            if (isEscape)
                Keep(_position, _position + 1);
        }

        return Keep(_position, span.End);
    }

    private static bool IsAsciiPunctuation(char unit) => unit is > ' ' and < '\x7F' && !char.IsAsciiLetterOrDigit(unit);

    private int NextBackslash(int end)
    {
        var distance = Document.AsSpan(_position, end - _position).IndexOf('\\');
        return distance < 0 ? -1 : _position + distance;
    }

    private bool Replace(TextSpan span, string seen)
    {
        _line.Replace(span, seen);
        return AdvanceTo(span.End);
    }

    private bool AdvanceTo(int position)
    {
        _position = Math.Max(_position, position);
        return false;
    }

    private bool Emphasise(EmphasisInline emphasis, TextSpan span)
    {
        var width = emphasis.DelimiterCount;
        var kind = emphasis.DelimiterChar == '~' ? InlineKind.Strikethrough : width == 2 ? InlineKind.Strong : InlineKind.Emphasis;
        _line.Add(new InlineMark(kind, span, TextSpan.FromBounds(span.Start + width, span.End - width)));
        AdvanceTo(span.Start + width);
        return true;
    }

    private bool KeepCode(CodeInline code, TextSpan span)
    {
        var content = Blanks.Trim(Document, span.Start + code.DelimiterCount, span.End - code.DelimiterCount);
        _line.Add(new InlineMark(InlineKind.Code, span, content));
        AdvanceTo(content.Start);
        for (var end = LineEndBefore(content.End); end < content.End; end = LineEndBefore(content.End))
        {
            KeepCodeText(end);
            CrossTo(SkipLinePrefix(end + LineTable.BreakLengthAt(Document, end), content.End));
        }

        KeepCodeText(content.End);
        return AdvanceTo(span.End);
    }

    private void KeepCodeText(int end)
    {
        while (_layout == InlineLayout.Cell && NextEscapedPipe(end) is var backslash and >= 0)
        {
            Keep(_position, backslash);
            _position = backslash + 1;
            Keep(_position, _position + 1);
        }

        Keep(_position, end);
    }

    private int NextEscapedPipe(int end)
    {
        var distance = Document.AsSpan(_position, Math.Max(0, end - _position)).IndexOf("\\|", StringComparison.Ordinal);
        return distance < 0 ? -1 : _position + distance;
    }

    private int LineEndBefore(int end) => LineTable.NextBreak(Document, Math.Min(_position, end), end);

    private int SkipLinePrefix(int position, int end)
    {
        position = Blanks.Skip(Document, position, end);
        for (var depth = 0; depth < _quoteDepth && position < end && Document[position] == '>'; depth++)
            position = Blanks.Skip(Document, position + 1, end);
        return position;
    }

    private bool OpenLink(LinkInline link, TextSpan span)
    {
        var content = LabelOf(link, span, span.Start + 1);
        _line.Add(new InlineMark(InlineKind.Link, span, content, link.Url));
        if (content.End + 1 < span.End)
            facts.Unreadable.Add(TextSpan.FromBounds(content.End + 1, span.End));
        AdvanceTo(content.Start);
        return true;
    }

    private bool SkipImage(LinkInline image, TextSpan span)
    {
        _line.Add(new InlineMark(InlineKind.Image, span, LabelOf(image, span, span.Start + 2), image.Url));
        facts.Unreadable.Add(span);
        CrossTo(span.End);
        return AdvanceTo(span.End);
    }

    private TextSpan LabelOf(LinkInline link, TextSpan span, int start)
    {
        var end = link.LastChild is { } last ? SpanOf(last).End : start;
        var distance = Document.AsSpan(end, Math.Max(0, span.End - end)).IndexOf(']');
        return TextSpan.FromBounds(start, distance < 0 ? end : end + distance);
    }

    private bool KeepAutolink(AutolinkInline autolink, TextSpan span)
    {
        var content = TextSpan.FromBounds(span.Start + 1, span.End - 1);
        _line.Add(new InlineMark(InlineKind.Autolink, span, content, autolink.Url));
        facts.Unreadable.Add(span);
        Keep(content.Start, content.End);
        return AdvanceTo(span.End);
    }

    private bool SkipHtml(HtmlInline html, TextSpan span)
    {
        var isComment = html.Tag.StartsWith("<!--", StringComparison.Ordinal);
        _line.Add(isComment ? new InlineMark(InlineKind.HtmlComment, span, new TextSpan(span.Start, 0)) : HtmlTags.MarkFor(Document, span));
        if (isComment)
            facts.AddComment(span);
        else
            facts.Unreadable.Add(span);
        _endsWithBreakTag = HtmlTags.IsLineBreak(html.Tag);
        if (_endsWithBreakTag)
            _line.Separate(span);
        CrossTo(span.End);
        return AdvanceTo(span.End);
    }

    private bool Break(LineBreakInline lineBreak)
    {
        var span = SpanOf(lineBreak);
        CrossTo(span.Start);
        if (_layout == InlineLayout.Lines)
            EndLine(span.Start, lineBreak.IsHard);
        else
            _line.Separate(span);
        return AdvanceTo(span.End);
    }

    /// <summary>Ends the line if a line break lies between what was read last and this place, as within a link's target.</summary>
    private void CrossTo(int position)
    {
        if (position <= _position)
            return;
        var lineEnd = LineTable.NextBreak(Document, _position, position);
        if (lineEnd < position && _layout == InlineLayout.Lines)
            EndLine(lineEnd, hardBreak: false);
        else if (lineEnd < position)
            _line.Separate(TextSpan.FromBounds(lineEnd, position));
        _position = position;
    }

    private void EndLine(int end, bool hardBreak)
    {
        if (!_line.HasBegun)
            return;
        var line = _line.Finish(end, hardBreak || _endsWithBreakTag);
        _endsWithBreakTag = false;
        if (line.MarkArray.Length > 0 || !line.Plain.IsEmpty)
            _lines.Add(line);
    }
}

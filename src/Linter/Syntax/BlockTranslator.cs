using Linter.Text;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;

namespace Linter.Syntax;

/// <summary>Translates Markdig's blocks into nodes. Markdig's nesting limit bounds the recursion.</summary>
internal sealed class BlockTranslator
{
    private readonly TreeFacts _facts;
    private readonly InlineTranslator _inlines;
    private readonly TableTranslator _tables;
    private int _quoteDepth;

    public BlockTranslator(TreeFacts facts)
    {
        _facts = facts;
        _inlines = new InlineTranslator(facts);
        _tables = new TableTranslator(facts, _inlines);
    }

    private string Document => _facts.Document;

    public BlockNode[] Translate(ContainerBlock container)
    {
        var nodes = new ValueList<BlockNode>(container.Count);
        for (var index = 0; index < container.Count; index++)
        {
            if (container[index] is HtmlBlock html)
                TranslateHtml(container, html, ref index, nodes);
            else
                Translate(container[index], nodes);
        }

        return nodes.Detach();
    }

    private void Translate(Block block, ValueList<BlockNode> nodes)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddHeading(heading, nodes);
                break;
            case ParagraphBlock paragraph:
                AddParagraph(_inlines.Lines(paragraph, paragraph.Span.End + 1, _quoteDepth), nodes);
                break;
            case ListBlock list:
                nodes.Add(List(list));
                break;
            case QuoteBlock quote:
                nodes.Add(Quote(quote));
                break;
            case CodeBlock code:
                nodes.Add(CodeTranslator.Translate(code, _facts));
                break;
            case ThematicBreakBlock rule:
                nodes.Add(new ThematicBreakNode(TrimmedSpan(rule)));
                break;
            case Table table:
                nodes.Add(_tables.Translate(table));
                break;
            case LinkReferenceDefinitionGroup definitions:
                HideDefinitions(definitions);
                break;
        }
    }

    private TextSpan TrimmedSpan(Block block) => Blanks.Trim(Document, block.Span.Start, block.Span.End + 1);

    private void AddHeading(HeadingBlock heading, ValueList<BlockNode> nodes)
    {
        if (heading.IsSetext)
            AddUnderlined(heading, nodes);
        else
            nodes.Add(AtxHeading(heading));
    }

    private HeadingNode AtxHeading(HeadingBlock heading)
    {
        var lineEnd = LineTable.NextBreak(Document, Math.Min(heading.Span.End + 1, Document.Length));
        var span = Blanks.Trim(Document, heading.Span.Start, lineEnd);
        var contentStart = Blanks.Skip(Document, Math.Min(span.Start + heading.Level, span.End), span.End);
        var content = TextSpan.FromBounds(contentStart, Math.Max(contentStart, heading.Span.End + 1));
        return new HeadingNode(span, heading.Level, HeadingForm.Atx, _inlines.Joined(heading.Inline, content, InlineLayout.Title));
    }

    private void AddUnderlined(HeadingBlock heading, ValueList<BlockNode> nodes)
    {
        // Markdig counts the link definitions in front of the title as part of the heading.
        var span = TextSpan.FromBounds(heading.Inline?.FirstChild?.Span.Start ?? heading.Span.Start, TrimmedSpan(heading).End);
        var underline = TextSpan.FromBounds(UnderlineStart(span), span.End);
        var content = Blanks.Trim(Document, span.Start, LineTable.LastBreak(Document, span.Start, underline.Start));
        // People who write a rule below several lines mean a rule, not a heading of several lines.
        var isRule = heading.Level == 2 && LineTable.NextBreak(Document, content.Start, content.End) < content.End;
        var lines = isRule ? _inlines.Lines(heading, content.End, _quoteDepth) : [];
        if (!isRule)
        {
            var title = _inlines.Joined(heading.Inline, content, InlineLayout.Title);
            isRule = heading.Level == 2 && underline.Length == 3 && LabelReader.Read(title) is { ValueSpan.IsEmpty: false };
            if (!isRule)
                nodes.Add(new HeadingNode(span, heading.Level, HeadingForm.Setext, title));
            lines = [title];
        }

        if (!isRule)
            return;
        AddParagraph(lines, nodes);
        nodes.Add(new ThematicBreakNode(underline));
    }

    private int UnderlineStart(TextSpan heading)
    {
        var start = heading.End;
        while (start > heading.Start && Document[start - 1] is '-' or '=')
            start--;
        return start;
    }

    private static void AddParagraph(TextLine[] lines, ValueList<BlockNode> nodes)
    {
        if (lines.Length == 0)
            return;
        LabelReader.Annotate(lines);
        nodes.Add(new ParagraphNode(lines[0].Span.Union(lines[^1].Span), lines));
    }

    private ListNode List(ListBlock list)
    {
        var entries = new ListEntry[list.Count];
        for (var index = 0; index < entries.Length; index++)
            entries[index] = Entry((ListItemBlock)list[index]);
        return new ListNode(entries[0].Span.Union(entries[^1].Span), list.IsOrdered, isHtml: false, entries);
    }

    private ListEntry Entry(ListItemBlock item)
    {
        var marker = MarkerAt(item.Span.Start);
        var children = Translate(item);
        var end = children.Length > 0 ? children[^1].Span.End : marker.End;
        var task = TaskOf(item);
        return new ListEntry(TextSpan.FromBounds(marker.Start, end), marker, task, children);
    }

    private TextSpan MarkerAt(int start)
    {
        var end = start;
        while (end < Document.Length && char.IsAsciiDigit(Document[end]))
            end++;
        return TextSpan.FromBounds(start, Math.Min(end + 1, Document.Length));
    }

    private static TaskState TaskOf(ListItemBlock item)
    {
        if (item.Count == 0 || item[0] is not LeafBlock { Inline.FirstChild: TaskList task })
            return TaskState.None;
        return task.Checked ? TaskState.Done : TaskState.Open;
    }

    private QuoteNode Quote(QuoteBlock quote)
    {
        _quoteDepth++;
        var children = Translate(quote);
        _quoteDepth--;
        var span = TrimmedSpan(quote);
        return new QuoteNode(children.Length == 0 ? span : span.Union(children[^1].Span), children);
    }

    private void TranslateHtml(ContainerBlock container, HtmlBlock first, ref int index, ValueList<BlockNode> nodes)
    {
        var end = first.Span.End + 1;
        while (index + 1 < container.Count && container[index + 1] is HtmlBlock next)
        {
            end = next.Span.End + 1;
            index++;
        }

        new HtmlTranslator(_facts, _quoteDepth, nodes).Translate(Blanks.Trim(Document, first.Span.Start, end));
    }

    private void HideDefinitions(LinkReferenceDefinitionGroup definitions)
    {
        foreach (var definition in definitions)
            _facts.Unreadable.Add(new TextSpan(definition.Span.Start, definition.Span.Length));
    }
}

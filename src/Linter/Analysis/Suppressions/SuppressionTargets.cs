using Linter.Syntax;
using Linter.Text;

namespace Linter.Analysis.Suppressions;

/// <summary>The pieces of a document that a suppression can be about: headings, paragraphs, list entries without what is nested, tables and their rows, code.</summary>
internal sealed class SuppressionTargets
{
    private readonly SourceText _text;

    /// <summary>Ascending; a table stands before its rows, with its header as the line it begins with.</summary>
    private readonly List<(TextSpan Whole, TextSpan Own)> _targets = [];
    private readonly int[] _starts;

    public SuppressionTargets(SyntaxTree tree)
    {
        _text = tree.Text;
        Add(tree.Blocks);
        _targets.Sort(static (left, right) => left.Whole.Start.CompareTo(right.Whole.Start));
        _starts = [.. _targets.Select(static target => target.Whole.Start)];
    }

    /// <summary>The lines of what a comment stands in; empty if it stands alone.</summary>
    public TextSpan Around(TextSpan comment) => IndexAt(comment) is { } index ? Lines(_targets[index].Own) : default;

    /// <summary>The lines of what follows a comment: the rest of the paragraph it stands in, else the next row, entry or block; empty if nothing does.</summary>
    public TextSpan Behind(TextSpan comment)
    {
        var nextLine = _text.GetPosition(comment.End).Line + 1;
        if (IndexAt(comment) is { } index && nextLine < _text.LineCount && _text.GetLine(nextLine).Start < _targets[index].Own.End)
        {
            return TextSpan.FromBounds(_text.GetLine(nextLine).Start, Lines(_targets[index].Own).End);
        }

        var next = Array.BinarySearch(_starts, comment.End);
        next = next < 0 ? ~next : next;
        return next < _targets.Count ? Lines(_targets[next].Whole) : default;
    }

    private void Add(IReadOnlyList<BlockNode> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block);
        }
    }

    private void Add(BlockNode block)
    {
        switch (block)
        {
            case HtmlNode { IsComment: true }:
                break;
            case QuoteNode quote:
                Add(quote.Children);
                break;
            case ListNode list:
                Add(list.Entries);
                break;
            case ListEntry entry:
                AddEntry(entry);
                break;
            case TableNode table:
                _targets.Add((table.Span, table.Header.Span));
                Add(table.Rows);
                break;
            default:
                _targets.Add((block.Span, block.Span));
                break;
        }
    }

    private void AddEntry(ListEntry entry)
    {
        if (entry.Lines.Count == 0)
        {
            Add(entry.Children);
            return;
        }

        var own = TextSpan.FromBounds(entry.Span.Start, entry.Children[0].Span.End);
        _targets.Add((own, own));
        Add([.. entry.Children.Skip(1)]);
    }

    /// <summary>The piece whose lines hold a comment: one at the end of a line is not part of the text in front of it.</summary>
    private int? IndexAt(TextSpan comment)
    {
        var index = Array.BinarySearch(_starts, comment.Start);
        index = index >= 0 ? index : ~index - 1;
        return index >= 0 && Lines(_targets[index].Own).End >= comment.End ? index : null;
    }

    private TextSpan Lines(TextSpan span) => TextSpan.FromBounds(
        _text.GetLine(_text.GetPosition(span.Start).Line).Start,
        _text.GetLine(_text.GetPosition(span.End).Line).End);
}

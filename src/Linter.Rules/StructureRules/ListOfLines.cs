using System.Text;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Rules.StructureRules;

/// <summary>Lines that are written as the items of a list.</summary>
internal sealed class ListOfLines
{
    private readonly SyntaxTree _tree;
    private readonly LineRun _run;
    private readonly string _list;

    private ListOfLines(SyntaxTree tree, LineRun run)
    {
        _tree = tree;
        _run = run;
        _list = string.Join(tree.Text.NewLine, run.Items.Select(item => "- " + WithoutBullet(tree.Text.Slice(item.Span)).ToString()));
    }

    /// <summary>Makes each line a list item; null if other lines stand between them or something stands in front of them.</summary>
    public static Fix? Of(SyntaxTree tree, LineRun run)
    {
        if (!run.IsGapless || (run.IsCode && !run.IsWholeBlock) || run.Items.Any(item => !IsIndentation(tree.Text, item.Span)))
        {
            return null;
        }

        var list = new ListOfLines(tree, run);
        return new Fix("Make each line a list item", list.SaysTheSame() ? FixSafety.Safe : FixSafety.Offered, [list.Change()]);
    }

    private TextChange Change()
    {
        var text = _tree.Text;
        var (first, last) = (LineOf(text, _run.Items[0].Span), LineOf(text, _run.Items[^1].Span));
        // A line behind the list would continue its last item.
        var isFollowed = last + 1 < text.LineCount && !text.Slice(text.GetLine(last + 1)).IsWhiteSpace();
        return new TextChange(TextSpan.FromBounds(text.GetLine(first).Start, text.GetLine(last).End), isFollowed ? _list + text.NewLine : _list);
    }

    private bool SaysTheSame() => _tree.Unread.Count == 0 && _run.Items.All(IsReadAlone) && IsComplete() && RendersTheSame();

    /// <summary>False for a line that is an entry only among others, or whose zone holds for others as well.</summary>
    private bool IsReadAlone(ContentItem item) =>
        !_run.IsTimeline || (item.Section.IsWithin(SectionRole.Timeline) && !item.Readings.Any(static reading => reading is ZoneReading));

    /// <summary>True if no line behind the last entry belongs to it.</summary>
    private bool IsComplete() =>
        _run.Rest.Count == 0 || (!_run.IsTimeline && SentenceEnd.IsReached(_run.Items[^1].Lines[^1].PlainText));

    /// <summary>True if Markdown makes nothing else of the items and the lines behind them: no heading, box, quotation or table, no mark that is closed on another line.</summary>
    private bool RendersTheSame()
    {
        var rest = _run.Rest.Select(line => _tree.Text.Slice(line.Span).ToString());
        var blocks = SyntaxTree.Parse(SourceText.From(string.Join('\n', [_list, "", .. rest]))).Blocks;
        return blocks is [ListNode list, ..] && Shown(list).SequenceEqual(_run.Items.Select(static item => WithoutBullet(item.Lines[0].PlainText).ToString()), StringComparer.Ordinal)
            && blocks.Skip(1).SelectMany(Shown).SequenceEqual(_run.Rest.Select(static line => line.PlainText), StringComparer.Ordinal);
    }

    private static IEnumerable<string?> Shown(BlockNode block) => block switch
    {
        ListNode list => list.Entries.Select(static entry => entry is { Task: TaskState.None, Children: [ParagraphNode { Lines: [var line] }] } ? line.PlainText : null),
        ParagraphNode paragraph => paragraph.Lines.Select(static line => line.PlainText),
        _ => [null],
    };

    private static int LineOf(SourceText text, TextSpan span) => text.GetPosition(span.Start).Line;

    private static bool IsIndentation(SourceText text, TextSpan item) =>
        text.Slice(TextSpan.FromBounds(text.GetLine(LineOf(text, item)).Start, item.Start)).IsWhiteSpace();

    private static ReadOnlySpan<char> WithoutBullet(ReadOnlySpan<char> line) =>
        line is ['•' or '·' or '–' or '—' or '*' or '-', ' ', ..] ? line[2..].TrimStart() : line;
}

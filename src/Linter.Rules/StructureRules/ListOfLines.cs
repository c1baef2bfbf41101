using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Rules.StructureRules;

/// <summary>Lines that are written as the items of a list.</summary>
internal sealed class ListOfLines
{
    private readonly SemanticModel _model;
    private readonly LineRun _run;
    private readonly string _list;

    private ListOfLines(SemanticModel model, LineRun run)
    {
        _model = model;
        _run = run;
        _list = string.Join(model.Tree.Text.NewLine, run.Items.Select(item => "- " + WithoutBullet(model.Tree.Text.Slice(item.Span)).ToString()));
    }

    /// <summary>Makes each line a list item; null if other lines stand between them or something stands in front of them.</summary>
    public static Fix? Of(SemanticModel model, LineRun run)
    {
        if (!run.IsGapless || (run.IsCode && !run.IsWholeBlock) || run.Items.Any(item => !IsIndentation(model.Tree.Text, item.Span)))
        {
            return null;
        }

        var list = new ListOfLines(model, run);
        return new Fix("Make each line a list item", list.SaysTheSame() ? FixSafety.Safe : FixSafety.Offered, [list.Change()]);
    }

    private TextChange Change()
    {
        var text = _model.Tree.Text;
        var (first, last) = (LineOf(text, _run.Items[0].Span), LineOf(text, _run.Items[^1].Span));
        // A line behind the list would continue its last item.
        var isFollowed = last + 1 < text.LineCount && !text.Slice(text.GetLine(last + 1)).IsWhiteSpace();
        return new TextChange(TextSpan.FromBounds(text.GetLine(first).Start, text.GetLine(last).End), isFollowed ? _list + text.NewLine : _list);
    }

    private bool SaysTheSame() =>
        _model.Tree.Unread.Count == 0 && !_run.IsPartOfList && !_model.Placeholders.Any(placeholder => _run.Block.Span.Contains(placeholder.Span)) && _run.Items.All(IsReadAlone) && IsComplete() && StaysApart() && RendersTheSame();

    /// <summary>False for a line that is an entry only among others, whose zone holds for others as well, or that has a name.</summary>
    private bool IsReadAlone(ContentItem item) =>
        item.Label is null
        && (!_run.IsTimeline || (IsInNamedTimeline(item.Section) && !item.Readings.Any(static reading => reading is ZoneReading)));

    private static bool IsInNamedTimeline(Section? section) => section is not null
        && ((section.Has(SectionRole.Timeline) && section.Evidence == RoleEvidence.Title) || IsInNamedTimeline(section.Parent));

    /// <summary>True if no line behind the last entry belongs to it.</summary>
    private bool IsComplete() =>
        _run.Rest.Count == 0 || (!_run.IsTimeline && SentenceEnd.IsReached(_run.Items[^1].Lines[^1].PlainText));

    /// <summary>True if what follows is no part of the last item: an indented line would be one, and so might a line right behind it.</summary>
    private bool StaysApart()
    {
        var text = _model.Tree.Text;
        var behind = LineOf(text, _run.Lines[^1].Span) + 1;
        var next = behind;
        while (next < text.LineCount && text.Slice(text.GetLine(next)).IsWhiteSpace())
        {
            next++;
        }

        return next == text.LineCount || text.Slice(text.GetLine(next)) is ['#', ..] || (next > behind && !char.IsWhiteSpace(text.Slice(text.GetLine(next))[0]));
    }

    /// <summary>True if Markdown makes nothing else of the items and the lines behind them: no heading, box, quotation or table, no mark that is closed on another line.</summary>
    private bool RendersTheSame() =>
        SyntaxTree.Parse(SourceText.From(_list)).Blocks is [ListNode list]
        && list.Entries.Select(Shown).SequenceEqual(_run.Items.Select(static item => WithoutBullet(item.Lines[0].PlainText).ToString()), StringComparer.Ordinal)
        && ParagraphLines.StayText(_model.Tree.Text, _run.Rest);

    private static string? Shown(ListEntry entry) => entry is { Task: TaskState.None, Children: [ParagraphNode { Lines: [var line] }] } ? line.PlainText : null;

    private static int LineOf(SourceText text, TextSpan span) => text.GetPosition(span.Start).Line;

    private static bool IsIndentation(SourceText text, TextSpan item) =>
        text.Slice(TextSpan.FromBounds(text.GetLine(LineOf(text, item)).Start, item.Start)).IsWhiteSpace();

    private static ReadOnlySpan<char> WithoutBullet(ReadOnlySpan<char> line) =>
        line is ['•' or '·' or '–' or '—' or '*' or '-', ' ', ..] ? line[2..].TrimStart() : line;
}

using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Rules.StructureRules;

/// <summary>Timeline entries or action items that are lines of one paragraph or indented code block.</summary>
/// <param name="Block">The paragraph or code block.</param>
/// <param name="Items">Its entries, in document order.</param>
/// <param name="IsTimeline">True for timeline entries, false for action items.</param>
/// <param name="IsPartOfList">True for action items whose list has others elsewhere.</param>
internal sealed record LineRun(BlockNode Block, IReadOnlyList<ContentItem> Items, bool IsTimeline, bool IsPartOfList)
{
    public bool IsCode => Block is CodeNode;

    /// <summary>True if no line but the last ends with a hard break: rendered, the lines run together.</summary>
    public bool IsSoftWrapped => Items.Take(Items.Count - 1).All(static item => item.Lines is [.., { EndsWithHardBreak: false }]);

    /// <summary>True if every line of the block from the first entry to the last is an entry of its own.</summary>
    public bool IsGapless
    {
        get
        {
            var lines = Lines.SkipWhile(line => line.Span != Items[0].Span).Take(Items.Count).ToList();
            return lines.Count == Items.Count && !lines.Where((line, i) => line.Span != Items[i].Span).Any();
        }
    }

    /// <summary>True if the block holds nothing but the entries.</summary>
    public bool IsWholeBlock => Lines.Count == Items.Count;

    /// <summary>The lines of the block behind the last entry.</summary>
    public IReadOnlyList<TextLine> Rest => [.. Lines.SkipWhile(line => line.Span.Start <= Items[^1].Span.Start)];

    public IReadOnlyList<TextLine> Lines => Block switch
    {
        ParagraphNode paragraph => paragraph.Lines,
        CodeNode code => code.Lines,
        _ => [],
    };

    /// <summary>All runs, in document order.</summary>
    public static IEnumerable<LineRun> FindAll(SemanticModel model)
    {
        var lists = model.ActionItemLists.Select(static list => list.Items.Select(static action => action.Item).ToList()).ToList();
        var shared = lists.Where(static list => list.Exists(item => item.Node != list[0].Node)).SelectMany(static list => list).Select(static item => item.Node).ToHashSet();
        var entries = Group(model.Timeline.Entries.Select(static entry => entry.Item)).Select(static run => new LineRun(run.Key, Ordered(run), IsTimeline: true, IsPartOfList: false));
        var actions = Group(lists.SelectMany(static list => list)).Select(run => new LineRun(run.Key, Ordered(run), IsTimeline: false, shared.Contains(run.Key)));
        return entries.Concat(actions).InOrderOf(static run => run.Items[0].Span);
    }

    private static IEnumerable<IGrouping<BlockNode, ContentItem>> Group(IEnumerable<ContentItem> items) =>
        items.Where(static item => item.Form is ContentForm.ParagraphLine or ContentForm.CodeLine && item.Lines.Count > 0).GroupBy(static item => item.Node);

    private static List<ContentItem> Ordered(IEnumerable<ContentItem> items) => items.Distinct().InOrderOf(static item => item.Span);
}

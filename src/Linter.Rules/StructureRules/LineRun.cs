using Linter.Semantics;
using Linter.Syntax;

namespace Linter.Rules.StructureRules;

/// <summary>Timeline entries or action items that are lines of one paragraph or indented code block.</summary>
/// <param name="Block">The paragraph or code block.</param>
/// <param name="Items">Its entries, in document order.</param>
/// <param name="IsTimeline">True for timeline entries, false for action items.</param>
internal sealed record LineRun(BlockNode Block, IReadOnlyList<ContentItem> Items, bool IsTimeline)
{
    public bool IsCode => Block is CodeNode;

    /// <summary>True if no line but the last ends with a hard break: rendered, the lines run together.</summary>
    public bool IsSoftWrapped => Items.Take(Items.Count - 1).All(static item => item.Lines is [.., { EndsWithHardBreak: false }]);

    /// <summary>True if every line of the block from the first entry to the last is an entry of its own.</summary>
    public bool IsGapless =>
        Lines.SkipWhile(line => line.Span != Items[0].Span).Take(Items.Count).Select(static line => line.Span).SequenceEqual(Items.Select(static item => item.Span));

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
        var entries = Group(model.Timeline.Entries.Select(static entry => entry.Item), isTimeline: true);
        var actions = Group(model.ActionItemLists.SelectMany(static list => list.Items).Select(static action => action.Item), isTimeline: false);
        return entries.Concat(actions).OrderBy(static run => run.Items[0].Span);
    }

    private static IEnumerable<LineRun> Group(IEnumerable<ContentItem> items, bool isTimeline) =>
        from item in items
        where item.Form is ContentForm.ParagraphLine or ContentForm.CodeLine && item.Lines.Count > 0
        group item by item.Node into block
        select new LineRun(block.Key, [.. block.Distinct().OrderBy(static item => item.Span)], isTimeline);
}

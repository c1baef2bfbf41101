using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Rules.StructureRules;

/// <summary>Timeline entries or action items that are lines of one paragraph or indented code block.</summary>
/// <param name="Block">The paragraph or code block.</param>
/// <param name="Items">Its entries, in document order.</param>
/// <param name="Noun">What they are: "timeline entry", "action item".</param>
internal sealed record LineRun(BlockNode Block, IReadOnlyList<ContentItem> Items, string Noun)
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

    public IReadOnlyList<TextLine> Lines => Block switch
    {
        ParagraphNode paragraph => paragraph.Lines,
        CodeNode code => code.Lines,
        _ => [],
    };

    /// <summary>All runs, in document order.</summary>
    public static IEnumerable<LineRun> FindAll(SemanticModel model)
    {
        var entries = Group(model.Timeline.Entries.Select(static entry => entry.Item), "timeline entry");
        var actions = Group(model.ActionItemLists.SelectMany(static list => list.Items).Select(static action => action.Item), "action item");
        return entries.Concat(actions).InOrderOf(static run => run.Items[0].Span);
    }

    private static IEnumerable<LineRun> Group(IEnumerable<ContentItem> items, string noun) =>
        from item in items
        where item.Form is ContentForm.ParagraphLine or ContentForm.CodeLine && item.Lines.Count > 0
        group item by item.Node into block
        select new LineRun(block.Key, block.Distinct().InOrderOf(static item => item.Span), noun);
}

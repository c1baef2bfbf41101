using Linter.Syntax;
using Linter.Text;

namespace Linter.Rules.StructureRules;

/// <summary>Lines of a paragraph that become one of their own.</summary>
internal static class ParagraphLines
{
    /// <summary>True if Markdown shows the lines as it did: they make no table, heading or link target, and no mark began in front of them.</summary>
    public static bool StayText(SourceText text, IReadOnlyList<TextLine> lines) =>
        lines.Count == 0 || SyntaxTree.Parse(SourceText.From(WholeLines(text, lines))).Blocks.SelectMany(Shown).SequenceEqual(lines.Select(static line => line.PlainText), StringComparer.Ordinal);

    private static string WholeLines(SourceText text, IReadOnlyList<TextLine> lines) =>
        text.Slice(TextSpan.FromBounds(text.GetLine(text.GetPosition(lines[0].Span.Start).Line).Start, lines[^1].Span.End)).ToString();

    // Nothing but a paragraph shows lines as they are.
    private static IEnumerable<string> Shown(BlockNode block) => block is ParagraphNode paragraph ? paragraph.Lines.Select(static line => line.PlainText) : ["\0"];
}

using System.Text;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Tests.Syntax;

/// <summary>Writes a tree as text, one node per line: kind, place as line:column range (1-based), properties, plain text.</summary>
internal sealed class SyntaxDump
{
    private readonly StringBuilder _output = new();
    private readonly SourceText _text;

    private SyntaxDump(SourceText text) => _text = text;

    public static string Of(string markdown) => Of(SyntaxTree.Parse(SourceText.From(markdown)));

    public static string Of(SyntaxTree tree)
    {
        var dump = new SyntaxDump(tree.Text);
        if (tree.FrontMatter is { } frontMatter)
            dump.Write(frontMatter);
        dump.Write(tree.Blocks, depth: 0);
        return dump._output.ToString().TrimEnd();
    }

    private void Write(FrontMatterNode node)
    {
        Line(0, "front-matter", node.Span, node.Format.ToString().ToLowerInvariant());
        foreach (var field in node.Fields)
            Line(1, "field", field.KeySpan, $"{field.Key} = {Quoted(field.Value)} at {Place(field.ValueSpan)}");
    }

    private void Write(IEnumerable<BlockNode> blocks, int depth)
    {
        foreach (var block in blocks)
            Write(block, depth);
    }

    private void Write(BlockNode block, int depth)
    {
        Line(depth, KindOf(block), block.Span, PropertiesOf(block));
        Write(LinesOf(block), block is TableRow ? "cell" : "line", depth + 1);
        Write(ChildrenOf(block), depth + 1);
    }

    private void Write(IEnumerable<TextLine> lines, string kind, int depth)
    {
        foreach (var line in lines)
        {
            Line(depth, kind, line.Span, Quoted(line.PlainText), line.EndsWithHardBreak ? "hard" : "", line.IsBold ? "bold" : "");
            foreach (var mark in line.Marks)
                Line(depth + 1, mark.Kind.ToString().ToLowerInvariant(), mark.Span, Place(mark.ContentSpan), mark.Target is null ? "" : $"-> {mark.Target}");
        }
    }

    private void Line(int depth, string kind, TextSpan span, params string[] properties)
    {
        _output.Append(' ', depth * 2).Append(kind).Append(' ').Append(Place(span));
        foreach (var property in properties.Where(property => property.Length > 0))
            _output.Append(' ').Append(property);
        _output.Append('\n');
    }

    private static string KindOf(BlockNode block) => block switch
    {
        ThematicBreakNode => "rule",
        ListEntry => "entry",
        TableRow => "row",
        _ => block.GetType().Name.Replace("Node", "").ToLowerInvariant(),
    };

    private string PropertiesOf(BlockNode block) => block switch
    {
        HeadingNode heading => $"{heading.Form.ToString().ToLowerInvariant()} {heading.Level}",
        ListNode list => (list.IsHtml ? "html " : "") + (list.IsOrdered ? "numbered" : "bullets"),
        ListEntry entry => $"marker {Place(entry.MarkerSpan)}" + (entry.Task == TaskState.None ? "" : $" {entry.Task.ToString().ToLowerInvariant()}"),
        CodeNode code => (code.IsFenced ? "fenced" : "indented") + (code.IsClosed ? "" : " unclosed") + (code.Info.Length > 0 ? $" {code.Info}" : ""),
        HtmlNode { IsComment: true } => "comment",
        _ => "",
    };

    private static IEnumerable<TextLine> LinesOf(BlockNode block) => block switch
    {
        HeadingNode heading => [heading.Title],
        ParagraphNode paragraph => paragraph.Lines,
        CodeNode code => code.Lines,
        HtmlNode html => html.Lines,
        TableRow row => row.Cells,
        _ => [],
    };

    public static IEnumerable<BlockNode> ChildrenOf(BlockNode block) => block switch
    {
        ListNode list => list.Entries,
        ListEntry entry => entry.Children,
        QuoteNode quote => quote.Children,
        TableNode table => [table.Header, .. table.Rows],
        _ => [],
    };

    public static IEnumerable<TextLine> TextLinesOf(BlockNode block) => LinesOf(block).Concat(ChildrenOf(block).SelectMany(TextLinesOf));

    private string Place(TextSpan span)
    {
        var start = _text.GetPosition(span.Start);
        var end = _text.GetPosition(span.End);
        return start.Line == end.Line
            ? $"{start.Line + 1}:{start.Column + 1}-{end.Column + 1}"
            : $"{start.Line + 1}:{start.Column + 1}-{end.Line + 1}:{end.Column + 1}";
    }

    private static string Quoted(string text) => $"\"{text.Replace("\r", "\\r").Replace("\n", "\\n").Replace("\t", "\\t")}\"";
}

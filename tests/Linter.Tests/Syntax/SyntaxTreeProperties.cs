using FsCheck;
using FsCheck.Fluent;
using Linter.Readings;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Tests.Syntax;

/// <summary>What holds for the tree of any document.</summary>
public sealed class SyntaxTreeProperties
{
    private const int MarkdownCases = 3000;

    private static readonly string[] Pieces =
    [
        "a", "Word", "Name:", "10:30", " ", " ", "  ", "\t", "\n", "\n", "\n\n", "\r\n", "\r", "# ", "##Title", " ##", "\n---\n", "\n===\n",
        "*", "**", "_", "__", "~~", "`", "``", "\n```\n", "\n~~~ js\n", "    ", "- ", "* ", "1. ", "[ ] ", "[x] ", "> ", "|", " | ", "\n|---|---|\n",
        "\\", "\\|", "\\*", "&amp;", "&copy;", "&#x1F525;", "&nope", "[", "]", "(", ")", "[text](http://host/a \"t\")", "![alt](pic.png)",
        "[ref]", "\n[ref]: /target\n", "<http://host>", "https://host/a?b=c", "www.host.org", "<b>", "</b>", "<br>", "<!-- note -->", "<!--",
        "\n<h2>", "</h2>", "\n<ul>\n", "<li>", "</ul>", "\n<table>", "<tr>", "<td>", "</table>\n", "\n<div>\n", "<", ">", "\"", "'", "🔥", "é", "：", "\0",
        "---\n", "key: value\n", "+++\n", "\uFFFD", "\uD83D", "\u00A0", "\u3000", "！",
    ];

    private static readonly Arbitrary<string> AnyMarkdown =
        Arb.From(Gen.Elements(Pieces).ListOf().Select(string.Concat), Shrink);

    [Test]
    public void The_tree_fits_the_text() => ForAnyMarkdown(tree =>
    {
        MustBeOrdered(tree.Blocks, new TextSpan(0, tree.Text.Length));
        MustLieInOrder(tree.Links.Select(link => link.Span).ToList());
        MustLieInOrder(tree.Comments);
        MustMaskOnly(tree);
    });

    [Test]
    public void Every_line_quotes_the_text() => ForAnyMarkdown(tree =>
    {
        foreach (var line in tree.Blocks.SelectMany(SyntaxDump.TextLinesOf))
        {
            MustQuote(line, tree.Text.Content);
            MustHoldItsMarks(line);
            MustHoldItsLabel(line);
        }
    });

    [Test]
    public void Any_text_has_a_tree() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll((NonNull<string> content) => SyntaxTree.Parse(SourceText.From(content.Get)) is not null));

    [Test]
    public void Any_bytes_have_a_tree() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll((byte[] bytes) => SyntaxTree.Parse(SourceText.Decode(bytes)) is not null));

    private static void ForAnyMarkdown(Action<SyntaxTree> assertion) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(MarkdownCases), Prop.ForAll(AnyMarkdown, content => assertion(SyntaxTree.Parse(SourceText.From(content)))));

    private static IEnumerable<string> Shrink(string content)
    {
        for (var length = content.Length / 2; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= content.Length; start += length)
                yield return content.Remove(start, length);
        }
    }

    private static void MustBeOrdered(IEnumerable<BlockNode> blocks, TextSpan parent)
    {
        var end = parent.Start;
        foreach (var block in blocks)
        {
            block.Span.Start.Should().BeGreaterThanOrEqualTo(end, "{0} follows what stands before it", block.GetType().Name);
            block.Span.End.Should().BeLessThanOrEqualTo(parent.End, "{0} lies within its parent", block.GetType().Name);
            MustBeOrdered(SyntaxDump.ChildrenOf(block), block.Span);
            foreach (var line in SyntaxDump.ChildrenOf(block).Any() ? [] : SyntaxDump.TextLinesOf(block))
                block.Span.Contains(line.Span).Should().BeTrue("the line \"{0}\" lies within {1} {2}: {3}", line.PlainText, block.GetType().Name, block.Span, line.Span);
            end = block.Span.End;
        }
    }

    private static void MustLieInOrder(IReadOnlyList<TextSpan> spans) => spans.Should().BeInAscendingOrder(span => span.Start);

    private static void MustMaskOnly(SyntaxTree tree)
    {
        tree.ReadableText.Length.Should().Be(tree.Text.Length);
        for (var offset = 0; offset < tree.Text.Length; offset++)
        {
            var written = tree.Text.Content[offset];
            var readable = tree.ReadableText[offset];
            (readable == written || (readable == ReadingScanner.Blank && written is not ('\r' or '\n'))).Should().BeTrue();
        }
    }

    private static void MustQuote(TextLine line, string content)
    {
        var last = line.Span.Start - 1;
        for (var offset = 0; offset < line.PlainText.Length; offset++)
        {
            var source = line.ToSource(new TextSpan(offset, 1));
            source.Start.Should().BeGreaterThanOrEqualTo(last, "places ascend");
            line.Span.Contains(source).Should().BeTrue("\"{0}\" lies on its line", line.PlainText);
            if (source.Length == 1 && content[source.Start] is not ('\r' or '\n'))
                line.PlainText[offset].Should().Be(content[source.Start]);
            if (source.Length == 1)
                line.ToPlain(source.Start).Should().Be(offset);
            last = source.Start;
        }

        line.ToSource(line.PlainText.Length).Should().Be(line.Span.End);
    }

    private static void MustHoldItsMarks(TextLine line)
    {
        MustLieInOrder(line.Marks.Select(mark => mark.Span).ToList());
        foreach (var mark in line.Marks)
        {
            mark.Span.Contains(mark.ContentSpan).Should().BeTrue("{0} holds its content", mark);
            line.Span.Contains(mark.Span.Start).Should().BeTrue("{0} starts on its line {1}", mark, line.Span);
        }
    }

    private static void MustHoldItsLabel(TextLine line)
    {
        if (line.Label is not { } label)
            return;
        label.Name.Should().NotBeEmpty();
        line.Span.Contains(label.NameSpan).Should().BeTrue();
        line.Span.Contains(label.ValueSpan).Should().BeTrue();
        label.NameSpan.End.Should().BeLessThanOrEqualTo(label.ValueSpan.Start);
    }
}

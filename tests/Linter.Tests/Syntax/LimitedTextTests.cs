using Linter.Syntax;
using Linter.Testing;
using Linter.Text;

namespace Linter.Tests.Syntax;

public sealed class LimitedTextTests
{
    [Test]
    public void What_people_write_is_handed_on_as_it_is()
    {
        foreach (var page in Directory.EnumerateFiles(CheckoutFolder.Path, "*.md", SearchOption.AllDirectories).Where(static path => !path.Contains("artifacts", StringComparison.Ordinal)))
        {
            var document = File.ReadAllText(page);
            var limited = LimitedText.Of(document);
            limited.Unread.Should().BeEmpty();
            limited.Document.Should().BeSameAs(document);
            limited.Markdown.Should().BeSameAs(document);
        }
    }

    [TestCase(10_000, false)]
    [TestCase(10_001, true)]
    public void A_line_beyond_the_limit_is_blank(int length, bool isLeftOut)
    {
        var tree = Parse($"before\n{new string('a', length)}\nafter");

        tree.Unread.Should().BeEquivalentTo(isLeftOut ? [new UnreadPart(new TextSpan(7, length), UnreadReason.LongLine)] : Array.Empty<UnreadPart>());
        tree.Blocks.Should().HaveCount(isLeftOut ? 2 : 1);
        tree.Blocks[^1].Should().BeOfType<ParagraphNode>().Which.Lines[^1].Should().Match<TextLine>(line => line.PlainText == "after" && line.Span == new TextSpan(8 + length, 5));
        tree.ReadableText.Should().HaveLength(tree.Text.Length);
    }

    [TestCase("> ", 50, false)]
    [TestCase("> ", 51, true)]
    [TestCase("- ", 51, true)]
    [TestCase("12. ", 51, true)]
    [TestCase("* > 1) ", 17, true)]
    [TestCase("- ", 16, false)]
    public void Quotes_and_lists_beyond_the_limit_are_plain_text(string mark, int count, bool isFlat)
    {
        var tree = Parse($"# Title\n\n{string.Concat(Enumerable.Repeat(mark, count))}text **bold**\n\nafter");

        tree.Unread.Select(part => part.Reason).Should().Equal(isFlat ? [UnreadReason.DeepNesting] : []);
        tree.Blocks.Should().HaveCount(3);
        tree.ReadableText.Should().Contain("text **bold**", "it is still read");
    }

    [TestCase("- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -")]
    [TestCase("* * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * ")]
    public void A_rule_of_many_signs_nests_nothing(string rule)
    {
        var tree = Parse($"before\n\n{rule}\n\nafter");
        tree.Unread.Should().BeEmpty();
        tree.Blocks[1].Should().BeOfType<ThematicBreakNode>();
    }

    [TestCase("*a ", 1000, false)]
    [TestCase("*a ", 1001, true)]
    [TestCase("**a ", 1001, true)]
    [TestCase("a_ ", 1001, true)]
    [TestCase("~~a ", 1001, true)]
    [TestCase("[a ", 1001, true)]
    [TestCase("a <! ", 1001, true)]
    [TestCase("[a](b) ", 1001, false)]
    public void Marks_beyond_the_limit_of_a_block_are_plain_text(string piece, int count, bool isPlain)
    {
        var tree = Parse($"**before**\n\n{Lines(piece, count)}\n\n**after**");

        tree.Unread.Select(part => part.Reason).Should().Equal(isPlain ? [UnreadReason.ManyMarks] : []);
        tree.Blocks.Should().HaveCount(3);
        Line(tree.Blocks[0]).IsBold.Should().BeTrue();
        Line(tree.Blocks[2]).IsBold.Should().BeTrue();
        if (isPlain)
        {
            tree.Unread[0].Span.Start.Should().Be(12);
            Line(tree.Blocks[1]).PlainText.Should().StartWith(piece.Trim(), "the text is that of the document");
        }
    }

    [TestCase("- ")]
    [TestCase("# ")]
    [TestCase("\n")]
    public void Marks_are_counted_for_each_block(string start) =>
        Parse(string.Concat(Enumerable.Repeat($"{start}*a* **b** _c_ ~~d~~ [e]\n", 2000))).Unread.Should().BeEmpty();

    [Test]
    public void The_marks_of_code_do_not_count()
    {
        var code = Lines("[*_a~|", 3000);
        var tree = Parse($"```\n{code}\n```\n\n> ~~~~ log\n> {code.Replace("\n", "\n> ")}\n> ~~~~\n\n**after**");

        tree.Unread.Should().BeEmpty();
        Line(tree.Blocks[^1]).IsBold.Should().BeTrue();
    }

    [Test]
    public void Behind_a_fence_marks_count_again() =>
        Parse($"```\n[\n```\n{Lines("*a ", 1001)}").Unread.Should().ContainSingle().Which.Reason.Should().Be(UnreadReason.ManyMarks);

    [Test]
    public void A_fence_that_its_list_entry_ends_hides_nothing() =>
        Parse($"- a\n\n  ```\n  code\n\nafter\n{Lines("*a ", 1001)}").Unread.Should().ContainSingle().Which.Reason.Should().Be(UnreadReason.ManyMarks);

    [TestCase(98, false)]
    [TestCase(101, true)]
    public void A_table_beyond_the_limit_is_plain_text(int columns, bool isPlain)
    {
        var tree = Parse($"{Row("a", columns)}{Row("-", columns)}{Row("b", columns)}\n| a | b |\n|---|---|\n| c | d |\n");

        tree.Unread.Select(part => part.Reason).Should().Equal(isPlain ? [UnreadReason.WideTable] : []);
        tree.Blocks.Should().HaveCount(2);
        tree.Blocks[0].Should().BeOfType(isPlain ? typeof(ParagraphNode) : typeof(TableNode));
        tree.Blocks[1].Should().BeOfType<TableNode>();
    }

    [TestCase("a\n===\n\n")]
    [TestCase("| a |\n|---|\n| b |\n\n")]
    [TestCase("[a]: b\n\n")]
    public void Behind_many_tables_underlines_and_definitions_the_others_are_plain_text(string piece)
    {
        var tree = Parse(string.Concat(Enumerable.Repeat(piece, 5000)) + "# Title\n\n| a |\n|---|\n| b |\n");

        tree.Unread.Should().ContainSingle().Which.Reason.Should().Be(UnreadReason.ManyReplacements);
        tree.Blocks[^2].Should().BeOfType<HeadingNode>();
        tree.Blocks[^1].Should().BeOfType<ParagraphNode>();
    }

    private static SyntaxTree Parse(string content) => SyntaxTree.Parse(SourceText.From(content));

    /// <summary>A paragraph whose lines stay below the limit of a line.</summary>
    private static string Lines(string piece, int count) => string.Join('\n', Enumerable.Repeat(piece, count).Chunk(100).Select(static line => string.Concat(line))).TrimEnd();

    private static string Row(string cell, int columns) => string.Concat(Enumerable.Repeat($"|{cell}", columns - 1)) + "|\n";

    private static TextLine Line(BlockNode block) => ((ParagraphNode)block).Lines[0];
}

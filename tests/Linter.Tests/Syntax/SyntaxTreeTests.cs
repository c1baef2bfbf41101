using Linter.Syntax;
using Linter.Text;

namespace Linter.Tests.Syntax;

public sealed class SyntaxTreeTests
{
    private const int Depth = 2_000;

    [TestCase("")]
    [TestCase("\n\r\n \t\n")]
    [TestCase("[only]: /a-definition\n")]
    public void A_document_without_text_has_no_blocks(string markdown)
    {
        var tree = SyntaxTree.Parse(SourceText.From(markdown));

        tree.Blocks.Should().BeEmpty();
        tree.FrontMatter.Should().BeNull();
        tree.Unread.Should().BeEmpty();
    }

    [Test]
    public void A_byte_order_mark_moves_no_place()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "# Outage"u8];

        SyntaxDump.Of(SyntaxTree.Parse(SourceText.Decode(bytes))).Should().Be("heading 1:1-9 atx 1\n  line 1:3-9 \"Outage\"");
    }

    [TestCase(">")]
    [TestCase("> ")]
    [TestCase("- ")]
    [TestCase("1. ")]
    [TestCase("[")]
    [TestCase("![")]
    [TestCase("*a ")]
    [TestCase("*a _b")]
    [TestCase("[a](")]
    [TestCase("[a]: b\n")]
    [TestCase("<div><ul><li>")]
    [TestCase("<a b=\"")]
    [TestCase("<!--")]
    [TestCase("`a``")]
    [TestCase("https://a ")]
    [TestCase("a://")]
    [TestCase("|a")]
    [TestCase("\\")]
    [TestCase("&amp;")]
    [TestCase("Name:")]
    [TestCase("\0")]
    [TestCase("\r")]
    public void Endless_repetition_has_a_tree(string piece)
    {
        var line = string.Concat(Enumerable.Repeat(piece, (MarkdownLimits.LineLength - 1) / piece.Length));
        var content = string.Join('\n', Enumerable.Repeat(line, 20)) + "x";

        var tree = SyntaxTree.Parse(SourceText.From(content));

        tree.Blocks.Should().NotBeEmpty();
        tree.Blocks[^1].Span.End.Should().Be(content.Length);
    }

    [TestCase("---\na: ", "[", "\n---\n")]
    [TestCase("---\na: ", "{b: ", "\n---\n")]
    [TestCase("---\na:\n ", "- ", "\n---\n")]
    public void Endless_nesting_in_front_matter_is_read_line_by_line(string start, string piece, string end)
    {
        var tree = SyntaxTree.Parse(SourceText.From(start + string.Concat(Enumerable.Repeat(piece, Depth)) + end));

        tree.FrontMatter!.Fields.Should().NotBeEmpty();
    }

    [Test]
    public void Text_that_nests_too_deeply_is_read_as_plain_paragraphs()
    {
        var staircase = string.Concat(Enumerable.Range(0, 300).Select(static depth => $"{new string(' ', 2 * depth)}- a\n"));
        var content = $"# Title\ntext\n\n{staircase}https://host/a\n";

        var tree = SyntaxTree.Parse(SourceText.From(content));

        tree.Unread.Should().ContainSingle().Which.Reason.Should().Be(UnreadReason.NotParsed);
        tree.Blocks.Should().AllBeOfType<ParagraphNode>().And.HaveCount(2);
        tree.Blocks[0].Should().BeOfType<ParagraphNode>().Which.Lines.Select(line => line.PlainText).Should().Equal("# Title", "text");
        tree.ReadableText.Should().NotContain("https");
    }

    [Test]
    public void A_large_document_is_parsed_whole()
    {
        var content = "## Timeline\n" + string.Concat(Enumerable.Range(0, 30_000).Select(number => $"- **10:00** event {number}\n"));

        var list = SyntaxTree.Parse(SourceText.From(content)).Blocks.Should().HaveCount(2).And.Subject.Last();

        list.Should().BeOfType<ListNode>().Which.Entries[^1].Lines[0].PlainText.Should().Be("10:00 event 29999");
    }

    [Test]
    public void Plain_offsets_and_places_convert_into_each_other()
    {
        var line = ((ParagraphNode)SyntaxTree.Parse(SourceText.From("a **b** &amp; c")).Blocks[0]).Lines[0];

        line.PlainText.Should().Be("a b & c");
        line.ToSource(new TextSpan(2, 1)).Should().Be(new TextSpan(4, 1));
        line.ToSource(new TextSpan(4, 1)).Should().Be(new TextSpan(8, 5), "the entity is one unit");
        line.ToSource(new TextSpan(2, 3)).Should().Be(TextSpan.FromBounds(4, 13));
        line.ToSource(7).Should().Be(15);
        line.ToPlain(2).Should().Be(2, "the marks are left out");
        line.ToPlain(9).Should().Be(5, "inside the entity");
        line.ToPlain(99).Should().Be(7);
    }
}

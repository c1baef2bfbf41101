using Linter.Readings;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Tests.Syntax;

public sealed class ReadableTextTests
{
    [TestCase("```\n10:00\n```\nand", "...\n.....\n...\nand")]
    [TestCase("    10:00", "    10:00")]
    [TestCase("`10:00`", "`10:00`")]
    [TestCase("[10:00](http://host/11:00 \"12:00\")", "[10:00]...........................")]
    [TestCase("[10:00][ref]\n\n[ref]: /11:00", "[10:00].....\n\n.............")]
    [TestCase("![10:00](11.png) 12:00", "................ 12:00")]
    [TestCase("10:00 https://host/11:00, 12:00", "10:00 .................., 12:00")]
    [TestCase("<http://host/11:00>", "...................")]
    [TestCase("10:00<br>11:00", "10:00....11:00")]
    [TestCase("a <!-- 10:00\n11:00 --> b", "a ..........\n......... b")]
    [TestCase("<div id=\"10:00\">11:00</div>", "................11:00......")]
    [TestCase("| 10:00 | [a](/b) |\n|---|---|", "| 10:00 | [a].... |\n|---|---|")]
    [TestCase("**10:00** – &lt; 5", "**10:00** – &lt; 5")]
    public void What_must_not_be_read_is_blanked(string markdown, string readable) =>
        SyntaxTree.Parse(SourceText.From(markdown)).ReadableText.Replace(ReadingScanner.Blank, '.').Should().Be(readable);

    [Test]
    public void Text_with_nothing_to_blank_is_not_copied()
    {
        const string markdown = "# Title\n\n10:00 **down**\n";

        SyntaxTree.Parse(SourceText.From(markdown)).ReadableText.Should().BeSameAs(markdown);
    }
}

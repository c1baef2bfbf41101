namespace Linter.Tests.Syntax;

public sealed class CodeAndQuoteTests
{
    [Test]
    public void Fenced_code_keeps_its_lines_without_marks() =>
        SyntaxDump.Of("```js title\nlet **a** = 1\n\n  b\n```\n").Should().Be("""
            code 1:1-5:4 fenced js
              line 2:1-14 "let **a** = 1"
              line 4:3-4 "b"
            """);

    [TestCase("~~~\nopen", "code 1:1-2:5 fenced unclosed\n  line 2:1-5 \"open\"")]
    [TestCase("```", "code 1:1-4 fenced unclosed")]
    [TestCase("    one\n\n\ttwo\n", "code 1:5-3:5 indented\n  line 1:5-8 \"one\"\n  line 3:2-5 \"two\"")]
    [TestCase("-\t\tcode", "list 1:1-8 bullets\n  entry 1:1-8 marker 1:1-2\n    code 1:4-8 indented\n      line 1:4-8 \"code\"")]
    public void Unclosed_and_indented_code_is_told_apart(string markdown, string dump) =>
        SyntaxDump.Of(markdown).Should().Be(dump);

    [Test]
    public void Quotations_nest() =>
        SyntaxDump.Of("text\n\n> one\n>> two\n").Should().Be("""
            paragraph 1:1-5
              line 1:1-5 "text"
            quote 3:1-4:7
              paragraph 3:3-6
                line 3:3-6 "one"
              quote 4:2-7
                paragraph 4:4-7
                  line 4:4-7 "two"
            """);

    [TestCase("> # Outage\n> text\n", "heading 1:3-11 atx 1\n  line 1:5-11 \"Outage\"\nparagraph 2:3-7\n  line 2:3-7 \"text\"")]
    [TestCase("# Outage\n\n> text\n", "heading 1:1-9 atx 1\n  line 1:3-9 \"Outage\"\nparagraph 3:3-7\n  line 3:3-7 \"text\"")]
    public void A_document_that_is_one_quotation_is_unwrapped(string markdown, string dump) => SyntaxDump.Of(markdown).Should().Be(dump);

    [TestCase("***", "rule 1:1-4")]
    [TestCase("a\n\n- - -  \n", "paragraph 1:1-2\n  line 1:1-2 \"a\"\nrule 3:1-6")]
    public void Rules_are_found(string markdown, string dump) => SyntaxDump.Of(markdown).Should().Be(dump);
}

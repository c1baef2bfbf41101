using Linter.Syntax;
using Linter.Text;

namespace Linter.Tests.Syntax;

public sealed class HtmlTests
{
    [Test]
    public void Other_html_is_lines_of_visible_text() =>
        SyntaxDump.Of("<div>\n<p>Users <b>failed</b> &amp; left</p>\n\n</div>\n").Should().Be("""
            html 1:1-4:7
              line 2:4-34 "Users failed & left"
            """);

    [TestCase("<!-- note -->", "html 1:1-14 comment")]
    [TestCase("<!-- a\n\nb -->\n<!-- c -->", "html 1:1-4:11 comment")]
    [TestCase("<!-- never closed\n\n# no heading", "html 1:1-3:13 comment")]
    [TestCase("<!-- a --> text", "html 1:1-16\n  line 1:12-16 \"text\"")]
    [TestCase("<script>\nvar a = '10:00';\n</script>", "html 1:1-3:10")]
    [TestCase("<details>\n<summary>Logs</summary>", "html 1:1-2:24\n  line 2:10-14 \"Logs\"")]
    public void Comments_and_scripts_have_no_text(string markdown, string dump) => SyntaxDump.Of(markdown).Should().Be(dump);

    [Test]
    public void Html_between_headings_is_cut_at_them() =>
        SyntaxDump.Of("<h1>Outage</h1>\n<p>text\n<h2>Impact\n<ul><li>a</li></ul>").Should().Be("""
            heading 1:1-16 html 1
              line 1:5-11 "Outage"
            html 2:1-8
              line 2:4-8 "text"
            heading 3:1-11 html 2
              line 3:5-11 "Impact"
            list 4:1-20 html bullets
              entry 4:5-15 marker 4:5-9
                paragraph 4:9-10
                  line 4:9-10 "a"
            """);

    [Test]
    public void All_comments_are_known_in_order()
    {
        const string markdown = "<!-- one -->\n\ntext <!-- two --> more\n\n<div>\n<!-- three -->\n</div>\n\n`<!-- code -->`\n";
        var tree = SyntaxTree.Parse(SourceText.From(markdown));

        tree.Comments.Select(span => tree.Text.Slice(span).ToString()).Should().Equal("<!-- one -->", "<!-- two -->", "<!-- three -->");
    }

    [Test]
    public void Links_of_html_and_markdown_are_known_in_order()
    {
        const string markdown = "[a](/1) ![b](/2 't') <https://c> [d]\n\n<p><a href=\"/5\">e</a> <img src=/6></p>\n\nhttps://f.org.\n\n[d]: /4\n";
        var tree = SyntaxTree.Parse(SourceText.From(markdown));

        tree.Links.Select(link => $"{link.Kind} {link.Target}").Should()
            .Equal("Link /1", "Image /2", "Autolink https://c", "Link /4", "Link /5", "Image /6", "Autolink https://f.org");
    }
}

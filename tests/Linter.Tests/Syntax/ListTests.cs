namespace Linter.Tests.Syntax;

public sealed class ListTests
{
    [Test]
    public void Lists_nest() =>
        SyntaxDump.Of("- one\n  more\n  1. first\n  10. tenth\n\n      own paragraph\n- two\n").Should().Be("""
            list 1:1-7:6 bullets
              entry 1:1-6:20 marker 1:1-2
                paragraph 1:3-2:7
                  line 1:3-6 "one"
                  line 2:3-7 "more"
                list 3:3-6:20 numbered
                  entry 3:3-11 marker 3:3-5
                    paragraph 3:6-11
                      line 3:6-11 "first"
                  entry 4:3-6:20 marker 4:3-6
                    paragraph 4:7-12
                      line 4:7-12 "tenth"
                    paragraph 6:7-20
                      line 6:7-20 "own paragraph"
              entry 7:1-6 marker 7:1-2
                paragraph 7:3-6
                  line 7:3-6 "two"
            """);

    [TestCase("- [ ] open", "open", "line 1:7-11 \"open\"")]
    [TestCase("* [x]  done", "done", "line 1:8-12 \"done\"")]
    [TestCase("1. [X] **done**", "done", "line 1:8-16 \"done\" bold")]
    public void A_checkbox_is_a_state_and_not_text(string markdown, string state, string line)
    {
        var dump = SyntaxDump.Of(markdown).Split('\n');

        dump[1].Should().EndWith($" {state}");
        dump[3].Trim().Should().Be(line);
    }

    [TestCase("- [] broken")]
    [TestCase("- text [ ]")]
    [TestCase("- <b>[x]</b> text")]
    public void Other_brackets_are_no_checkbox(string markdown) =>
        SyntaxDump.Of(markdown).Split('\n')[1].Should().Be($"  entry 1:1-{markdown.Length + 1} marker 1:1-2");

    [Test]
    public void An_empty_item_is_an_entry() =>
        SyntaxDump.Of("-\n- b").Should().Be("""
            list 1:1-2:4 bullets
              entry 1:1-2 marker 1:1-2
              entry 2:1-4 marker 2:1-2
                paragraph 2:3-4
                  line 2:3-4 "b"
            """);

    [Test]
    public void Html_lists_are_lists() =>
        SyntaxDump.Of("<ul>\n <li>One &amp; <b>two</b>\n <li>Three\n  <ol><li>deep</li></ol>\n </li>\n\n<li>late</li>\n</ul>").Should().Be("""
            list 1:1-8:6 html bullets
              entry 2:2-26 marker 2:2-6
                paragraph 2:6-22
                  line 2:6-22 "One & two"
              entry 3:2-5:7 marker 3:2-6
                paragraph 3:6-11
                  line 3:6-11 "Three"
                list 4:3-25 html numbered
                  entry 4:7-20 marker 4:7-11
                    paragraph 4:11-15
                      line 4:11-15 "deep"
              entry 7:1-14 marker 7:1-5
                paragraph 7:5-9
                  line 7:5-9 "late"
            """);
}

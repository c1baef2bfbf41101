namespace Linter.Tests.Syntax;

public sealed class ParagraphTests
{
    [Test]
    public void Each_source_line_is_a_line() =>
        SyntaxDump.Of("  First line\n\tsecond line\nthird\n\nnext\n").Should().Be("""
            paragraph 1:3-3:6
              line 1:3-13 "First line"
              line 2:2-13 "second line"
              line 3:1-6 "third"
            paragraph 5:1-5
              line 5:1-5 "next"
            """);

    [TestCase("one\r\ntwo\r\n")]
    [TestCase("one\rtwo")]
    [TestCase("one\ntwo")]
    public void Every_kind_of_line_break_separates_lines(string markdown) =>
        SyntaxDump.Of(markdown).Should().Be("paragraph 1:1-2:4\n  line 1:1-4 \"one\"\n  line 2:1-4 \"two\"");

    [TestCase("one  \ntwo", true)]
    [TestCase("one\\\ntwo", true)]
    [TestCase("one<br>\ntwo", true)]
    [TestCase("one <br/>  \ntwo", true)]
    [TestCase("one\ntwo", false)]
    [TestCase("one<br>more\ntwo", false)]
    [TestCase("one \ntwo", false)]
    public void A_hard_break_is_known(string markdown, bool isHard) =>
        FirstLineOf(markdown).EndsWith(" hard", StringComparison.Ordinal).Should().Be(isHard);

    [TestCase("**bold**", "line 1:1-9 \"bold\" bold", "strong 1:1-9 1:3-7")]
    [TestCase("a _b_ c", "line 1:1-8 \"a b c\"", "emphasis 1:3-6 1:4-5")]
    [TestCase("~~old~~ new", "line 1:1-12 \"old new\"", "strikethrough 1:1-8 1:3-6")]
    [TestCase("run `ls -l` now", "line 1:1-16 \"run ls -l now\"", "code 1:5-12 1:6-11")]
    [TestCase("run `` a`b `` now", "line 1:1-18 \"run a`b now\"", "code 1:5-14 1:8-11")]
    [TestCase("see [the graph](http://host/g \"t\").", "line 1:1-36 \"see the graph.\"", "link 1:5-35 1:6-15 -> http://host/g")]
    [TestCase("![alt text](pic.png) caption", "line 1:1-29 \"caption\"", "image 1:1-21 1:3-11 -> pic.png")]
    [TestCase("mail <ops@host.org> now", "line 1:1-24 \"mail ops@host.org now\"", "autolink 1:6-20 1:7-19 -> ops@host.org")]
    [TestCase("see https://host/a_b?c=d.", "line 1:1-26 \"see https://host/a_b?c=d.\"", "autolink 1:5-25 1:5-25 -> https://host/a_b?c=d")]
    [TestCase("(www.host.org/a_(b))", "line 1:1-21 \"(www.host.org/a_(b))\"", "autolink 1:2-20 1:2-20 -> www.host.org/a_(b)")]
    [TestCase("a <b class=\"x\">b</b>", "line 1:1-21 \"a b\"", "htmltag 1:3-16 1:3-3", "htmltag 1:17-21 1:17-17")]
    [TestCase("a <!-- note --> b", "line 1:1-18 \"a  b\"", "htmlcomment 1:3-16 1:3-3")]
    [TestCase("a <img src='g.png'> b", "line 1:1-22 \"a  b\"", "image 1:3-20 1:20-20 -> g.png")]
    [TestCase("**a *b* c**", "line 1:1-12 \"a b c\" bold", "strong 1:1-12 1:3-10", "emphasis 1:5-8 1:6-7")]
    [TestCase("[https://host](https://host)", "line 1:1-29 \"https://host\"", "link 1:1-29 1:2-14 -> https://host")]
    [TestCase("`https://host`", "line 1:1-15 \"https://host\"", "code 1:1-15 1:2-14")]
    [TestCase("**10:00** https://a.b", "line 1:1-22 \"10:00 https://a.b\"", "strong 1:1-10 1:3-8", "autolink 1:11-22 1:11-22 -> https://a.b")]
    public void Marks_are_found_and_left_out_of_the_plain_text(string markdown, string line, params string[] marks) =>
        SyntaxDump.Of(markdown).Split('\n').Skip(1).Select(shown => shown.Trim()).Should().Equal([line, .. marks]);

    [TestCase("5 &lt; 6 &amp; &#65; &#x1F525;", "5 < 6 & A 🔥")]
    [TestCase("\\*not bold\\* \\\\", "*not bold* \\")]
    [TestCase("a<br>b", "a b")]
    [TestCase("x &nope; y", "x &nope; y")]
    [TestCase("*unclosed **marks [here", "*unclosed **marks [here")]
    [TestCase("snake_case_name", "snake_case_name")]
    [TestCase("nul \0 here", "nul \0 here")]
    [TestCase("[[wiki link]]", "[[wiki link]]")]
    public void The_plain_text_is_what_a_reader_sees(string markdown, string plain) =>
        FirstLineOf(markdown).Should().EndWith($"\"{plain}\"");

    [Test]
    public void A_mark_over_two_lines_belongs_to_the_first() =>
        SyntaxDump.Of("a **bold\nrun** and `co\nde` [x](\n/target) end").Should().Be("""
            paragraph 1:1-4:13
              line 1:1-9 "a bold"
                strong 1:3-2:6 1:5-2:4
              line 2:1-14 "run and co"
                code 2:11-3:4 2:12-3:3
              line 3:1-9 "de x"
                link 3:5-4:9 3:6-7 -> /target
              line 4:10-13 "end"
            """);

    [Test]
    public void Quotation_marks_before_a_wrapped_line_are_left_out() =>
        SyntaxDump.Of("> one `co\n> de` two\nlazy\n").Should().Be("""
            paragraph 1:3-3:5
              line 1:3-10 "one co"
                code 1:7-2:6 1:8-2:5
              line 2:3-10 "de two"
              line 3:1-5 "lazy"
            """);

    [TestCase("**Key events**", true)]
    [TestCase("🔥 **Impact:**", true)]
    [TestCase("**Impact**:", true)]
    [TestCase("__Impact__ 🔥", true)]
    [TestCase("***Impact***", true)]
    [TestCase("**Impact** was high", false)]
    [TestCase("The **impact**", false)]
    [TestCase("*Impact*", false)]
    public void A_line_that_is_one_bold_run_is_bold(string markdown, bool isBold) =>
        FirstLineOf(markdown).EndsWith(" bold", StringComparison.Ordinal).Should().Be(isBold);

    private static string FirstLineOf(string markdown) => SyntaxDump.Of(markdown).Split('\n')[1];
}

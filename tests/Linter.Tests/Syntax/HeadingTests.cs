namespace Linter.Tests.Syntax;

public sealed class HeadingTests
{
    [TestCase("# Outage", "heading 1:1-9 atx 1", "line 1:3-9 \"Outage\"")]
    [TestCase("### Root cause ###  ", "heading 1:1-19 atx 3", "line 1:5-15 \"Root cause\"")]
    [TestCase("##\t\tTabs", "heading 1:1-9 atx 2", "line 1:5-9 \"Tabs\"")]
    [TestCase("##", "heading 1:1-3 atx 2", "line 1:3-3 \"\"")]
    [TestCase("  ## Indented", "heading 1:3-14 atx 2", "line 1:6-14 \"Indented\"")]
    [TestCase("## 🔥 Impact &amp; cost", "heading 1:1-24 atx 2", "line 1:4-24 \"🔥 Impact & cost\"")]
    [TestCase("Impact\n------", "heading 1:1-2:7 setext 2", "line 1:1-7 \"Impact\"")]
    [TestCase("Very long\ntitle\n===", "heading 1:1-3:4 setext 1", "line 1:1-2:6 \"Very long title\"")]
    [TestCase("<h2>Impact</h2>", "heading 1:1-16 html 2", "line 1:5-11 \"Impact\"")]
    [TestCase("<H3 id=\"x\">\n  Two <em>words</em>\n</H3>", "heading 1:1-3:6 html 3", "line 2:3-16 \"Two words\"")]
    public void A_heading_is_found(string markdown, string heading, string title) =>
        SyntaxDump.Of(markdown).Should().Be($"{heading}\n  {title}");

    [TestCase("#Issue Summary", "heading 1:1-15 atx 1", "line 1:2-15 \"Issue Summary\"")]
    [TestCase("##timeline", "heading 1:1-11 atx 2", "line 1:3-11 \"timeline\"")]
    [TestCase("##🕐 Timeline ##", "heading 1:1-17 atx 2", "line 1:3-14 \"🕐 Timeline\"")]
    [TestCase("#影響", "heading 1:1-4 atx 1", "line 1:2-4 \"影響\"")]
    public void Marks_without_a_blank_make_a_heading(string markdown, string heading, string title) =>
        SyntaxDump.Of(markdown).Should().Be($"{heading}\n  {title}");

    [TestCase("#1234 is fixed")]
    [TestCase("#ops-channel was noisy")]
    [TestCase("#Outage #Database #Learning")]
    [TestCase("#!/bin/sh")]
    [TestCase("#######Seven")]
    public void Tags_channels_and_numbers_are_no_headings(string markdown) =>
        SyntaxDump.Of(markdown).Should().StartWith("paragraph 1:1");

    [Test]
    public void A_heading_without_a_blank_ends_the_list_before_it() =>
        SyntaxDump.Of("* 9:00 down\n##Impact\nAll users\n").Should().Be("""
            list 1:1-12 bullets
              entry 1:1-12 marker 1:1-2
                paragraph 1:3-12
                  line 1:3-12 "9:00 down"
            heading 2:1-9 atx 2
              line 2:3-9 "Impact"
            paragraph 3:1-10
              line 3:1-10 "All users"
            """);

    [TestCase("Author: Kim\nDate: 3 May\n---", "paragraph 1:1-2:12\n  line 1:1-12 \"Author: Kim\"\n  line 2:1-12 \"Date: 3 May\"\nrule 3:1-4")]
    [TestCase("Severity: high\n---", "paragraph 1:1-15\n  line 1:1-15 \"Severity: high\"\nrule 2:1-4")]
    public void A_rule_right_below_fields_is_no_heading(string markdown, string dump) => SyntaxDump.Of(markdown).Should().Be(dump);

    [Test]
    public void A_link_definition_is_not_part_of_the_heading_below_it() =>
        SyntaxDump.Of("[a]: /b\nImpact\n===").Should().Be("heading 2:1-3:4 setext 1\n  line 2:1-7 \"Impact\"");
}

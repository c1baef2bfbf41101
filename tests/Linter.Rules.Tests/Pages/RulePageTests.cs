using Linter.Rules.Pages;
using Linter.Testing;

namespace Linter.Rules.Tests.Pages;

public sealed class RulePageTests
{
    private const string Text = """
        # PM1234: some-name

        What it finds.

        | Category | Severity |
        | --- | --- |
        | Duration | error |

        ## Why

        Because.

        ## Bad

        ```markdown bad file=2025-03-05-checkout.md max_gap=60m
        - Duration: 5 h
        ```

        ```text output
        error 1:3 Wrong.
        ```

        ````markdown bad
        ```
        ## Not a heading
        ```
        ````

        ## Good

        ```markdown good
        Fine.
        ```
        """;

    private static readonly RulePage Page = RulePage.Parse(Text.ReplaceLineEndings("\n"));

    [Test]
    public void Title_summary_and_facts_are_read()
    {
        (Page.Id, Page.Name, Page.Summary).Should().Be(("PM1234", "some-name", "What it finds."));
        Page.Facts.Should().Equal(new Dictionary<string, string>(StringComparer.Ordinal) { ["Category"] = "Duration", ["Severity"] = "error" });
    }

    [Test]
    public void Headings_inside_examples_are_not_headings_of_the_page() =>
        Page.Parts.Select(part => part.Key).Should().Equal("Why", "Bad", "Good");

    [Test]
    public void The_text_under_a_heading_is_its_part() => Page.Parts[0].Value.Should().Be("Because.");

    [Test]
    public void An_example_has_its_text_file_name_options_and_output()
    {
        var example = Page.Examples[0];
        example.IsBad.Should().BeTrue();
        example.Text.Should().Be("- Duration: 5 h\n");
        example.Path.Should().Be("2025-03-05-checkout.md");
        example.Options.Should().ContainSingle().Which.Should().Be(new KeyValuePair<string, string>("max_gap", "60m"));
        example.Output.Should().Be("error 1:3 Wrong.\n");
        Page.Text.Substring(example.OutputSpan.Start, example.OutputSpan.Length).Should().Be(example.Output);
    }

    [Test]
    public void A_longer_fence_can_hold_a_shorter_one() => Page.Examples[1].Text.Should().Be("```\n## Not a heading\n```\n");

    [Test]
    public void An_output_that_is_not_shown_belongs_behind_the_example()
    {
        Page.Examples[1].Output.Should().BeNull();
        Page.Text[..Page.Examples[1].OutputSpan.Start].Should().EndWith("````\n");
    }

    [Test]
    public void A_good_example_has_no_output() => Page.Examples[2].Should().Match<PageExample>(example => !example.IsBad && example.Output == null);

    [TestCase("")]
    [TestCase("no title")]
    [TestCase("# PM1: x\n```markdown bad")]
    [TestCase("| a |")]
    public void A_malformed_page_is_read_without_an_exception(string text) => RulePage.Parse(text).Text.Should().Be(text);

    [Test]
    public void The_page_in_the_tool_is_the_page_in_the_folder()
    {
        Assume.That(Snapshot.IsUpdating, Is.False, "the pages are being rewritten");
        RuleCatalog.Rules.Should().OnlyContain(rule => RulePages.ReadText(rule.Descriptor)!.ReplaceLineEndings("\n") == PageFolder.ReadText(rule));
    }
}

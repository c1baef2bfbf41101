using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Tests.Semantics.Sections;

public sealed class SectionOutlineBuilderTests
{
    [Test]
    public void Headings_nest_by_level() => Outline(
        """
        # Outage of the shop
        ## Timeline
        ### Detection
        ## Lessons learned
        """).Should().Be(
        """
        Heading "Outage of the shop" []
          Heading "Timeline" [Timeline]
            Heading "Detection" [Detection]
          Heading "Lessons learned" [LessonsLearned]
        """);

    [Test]
    public void Plain_and_bold_lines_are_titles_and_the_last_line_of_a_paragraph_may_be_one() => Outline(
        """
        Issue Summary:
        The shop was down.

        **Timeline**

        10:00 alert

        Training: more of it.
        Tasks to Address the Issue:

        Add an alert.
        """).Should().Be(
        """
        PlainLine "Issue Summary" [Summary]
        BoldLine "Timeline" [Timeline]
        PlainLine "Tasks to Address the Issue" [ActionItems]
        """);

    [Test]
    public void Labels_with_a_role_are_sections_and_keep_what_is_nested_under_them()
    {
        var model = Model(
            """
            ## Issue Summary
            - **Duration:** 20 minutes
            - **Impact:**
              - Logins failed.
              - Sign-ups failed.
            """);

        Outline(model).Should().Be(
            """
            Heading "Issue Summary" [Summary]
              Label "Duration" [Duration]
              Label "Impact" [Impact]
            """);
        model.Sections[^1].Items.Select(item => item.Lines[0].PlainText).Should().Equal("Logins failed.", "Sign-ups failed.");
    }

    [Test]
    public void A_table_of_fields_gives_a_section_per_row() => Outline(
        """
        | Field | Value |
        | --- | --- |
        | Severity | SEV-2 |
        | Duration | 20 minutes |
        | Root cause | An expired certificate |
        """).Should().Be(
        """
        Label "Severity" [IncidentSeverity]
        Label "Duration" [Duration]
        Label "Root cause" [RootCause]
        """);

    [Test]
    public void A_table_of_milestones_states_the_window()
    {
        var window = Model(
            """
            # Checkout outage

            | | |
            | --- | --- |
            | **Started** | 2025-03-04 10:00 UTC |
            | **Detected** | 2025-03-04 10:04 UTC |
            | **Resolved** | 2025-03-04 10:45 UTC |
            """).Window;

        Wording.Range(window.Start!, window.End!).Should().Be("10:00–10:45 UTC");
        window.Milestones.Select(milestone => milestone.Role).Should().Contain(EventRole.Detected);
    }

    [TestCase("We took the following steps to limit the impact:")]
    [TestCase("This is what the timeline shows:")]
    [TestCase("**The database was never in danger.**")]
    [TestCase("10:40 Timeline continues:")]
    public void A_sentence_is_no_title(string line) => Outline($"# Outage\n\n{line}\n\n- one\n").Should().Be("Heading \"Outage\" []");

    [Test]
    public void A_section_without_a_telling_title_gets_its_role_from_its_labels() => Outline(
        """
        ## The Chronicles
        - **Duration:** 20 minutes
        - **Impact:** Logins failed.

        ## The Quest
        - **Root Cause:** An expired certificate.
        - **Resolution:** A new one.

        ## Lessons for the Future
        - **Improvements/Fixes:**
          - Better alerts.
        - **Tasks:**
          - Add an alert.
        """).Should().StartWith(
        """
        Heading "The Chronicles" [Summary]
        """).And.Contain("\"The Quest\" [RootCause,Resolution]").And.Contain("\"Lessons for the Future\" [ActionItems,Improvements]");

    [Test]
    public void The_title_is_the_first_heading_unless_it_names_a_section()
    {
        Model("# Postmortem: shop\n## Summary\n").Title.Should().Be("Postmortem: shop");
        Model("## Summary\nThe shop was down.\n").Title.Should().BeEmpty();
    }

    private static SemanticModel Model(string text) => new(SyntaxTree.Parse(SourceText.From(text)));

    private static string Outline(string text) => Outline(Model(text));

    private static string Outline(SemanticModel model) =>
        string.Join('\n', model.Sections.Skip(1).Select(section => $"{Indent(section)}{section.Origin} \"{section.Title}\" [{string.Join(',', section.Roles)}]"));

    private static string Indent(Section section)
    {
        var depth = 0;
        for (var parent = section.Parent; parent is { Level: > 0 }; parent = parent.Parent)
        {
            depth++;
        }

        return new string(' ', depth * 2);
    }
}

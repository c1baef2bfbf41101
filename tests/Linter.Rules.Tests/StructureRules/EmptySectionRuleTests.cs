using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.StructureRules.EmptySectionRule>;

namespace Linter.Rules.Tests.StructureRules;

public sealed class EmptySectionRuleTests
{
    private const string Story = "# Queue outage on 2025-03-04\n\n## Summary\n\nThe queue was full.\n\n## Impact\n\nNo orders.\n\n## Cause\n\nA full disk.\n\n";

    [Test]
    public void An_empty_part_is_reported() => Verify(
        "# Queue outage\n\n## [|Resolution|]\n\n## Action Items\n\n- Add an alert\n",
        "Section \"Resolution\" is empty.",
        DiagnosticSeverity.Warning);

    [TestCase("Rolled back to build 412.")]
    [TestCase("- Rolled back")]
    [TestCase("1. Rolled back")]
    [TestCase("> Rolled back")]
    [TestCase("```\nkubectl rollout undo\n```")]
    [TestCase("    kubectl rollout undo\n    kubectl get pods")]
    [TestCase("| Step | By |\n| --- | --- |\n| Rollback | Ana |")]
    [TestCase("<p>Rolled back</p>")]
    [TestCase("![graph](graph.png) The rate after the rollback")]
    [TestCase("**Rolled back by:** Ana")]
    [TestCase("### How\n\nRolled back.")]
    [TestCase("None.")]
    public void Anything_that_is_said_counts(string content) => VerifyClean(Story + $"## Resolution\n\n{content}\n\n## Conclusion\n\nEnd.\n");

    [TestCase("")]
    [TestCase("-")]
    [TestCase("*")]
    [TestCase("- —")]
    [TestCase("N/A")]
    [TestCase("- n/a")]
    [TestCase("…")]
    [TestCase("<!-- what fixed it? -->")]
    [TestCase("---")]
    [TestCase("| Step | By |\n| --- | --- |\n|  |  |")]
    [TestCase("### How\n\n-\n")]
    public void A_place_holder_does_not(string content) =>
        Run(Text.SourceText.From(Story + $"## Resolution\n\n{content}\n\n## Status\n\nDone.\n")).Should().NotBeEmpty();

    [Test]
    public void An_image_alone_has_a_message_of_its_own() => Verify(
        Story + "## [|Timeline|]\n\n[![times](a.png)](a.png) ![more](b.png)\n",
        "Section \"Timeline\" holds only an image; say in words what it shows.");

    [TestCase("## Lessons Learned\n\nTest more.\n\n### What went well\n\n### Where we got lucky\n\n-\n")]
    [TestCase("## Where we got lucky\n\n-\n")]
    [TestCase("## Background\n\n## Glossary\n\n## Conclusion\n")]
    public void Optional_parts_may_be_empty(string parts) => VerifyClean(Story + parts);

    [Test]
    public void The_lessons_themselves_may_not() => Verify(Story + "## [|Lessons Learned|]\n\n-\n", severity: DiagnosticSeverity.Warning);

    [TestCase("## Root Causes\n\n## 1. The disk\n\nFull.\n\n## 2. The alert\n\nOff.\n")]
    [TestCase("## Root Cause and Resolution\n\n## Root Cause\n\nA full disk.\n")]
    [TestCase("## Timeline\n\n## 2025-03-04\n\n10:00 alert\n")]
    [TestCase("## Timeline\n\n## March 4, 2025\n\n10:00 alert\n")]
    public void A_heading_whose_children_stand_one_level_too_high_is_fine(string parts) => VerifyClean(Story + parts);

    [TestCase("## Status: resolved\n")]
    [TestCase("## Duration: 20 min\n")]
    [TestCase("## Root cause - an expired certificate\n")]
    public void A_heading_that_carries_its_value_is_fine(string heading) => VerifyClean(Story + heading);

    [Test]
    public void The_title_of_the_document_is_no_section() => VerifyClean("# Queue outage\n\n# Impact\n\nNo orders.\n");

    [Test]
    public void Another_empty_heading_is_an_info() => Verify(
        Story + "## [|Open questions|]\n\n## Resolution\n\nMore disk.\n", "Section \"Open questions\" is empty.", DiagnosticSeverity.Info);

    [Test]
    public void A_long_heading_says_something_itself() => VerifyClean(Story + "## Nobody had looked at the dashboard\n\n## Resolution\n\nMore disk.\n");

    [Test]
    public void Headings_of_other_documents_are_left_alone() => VerifyClean("# Widget\n\n## Live examples\n\n## Install\n\nCopy it.\n");

    [TestCase("Resolution:\n")]
    [TestCase("**Resolution**\n")]
    public void A_plain_title_counts_as_heading(string title) =>
        Run(Text.SourceText.From(Story + title + "\nAction Items:\n\n- Add an alert\n")).Should().ContainSingle();

    [Test]
    public void A_field_without_value_is_no_section() => VerifyClean(Story + "**Owner:**\n\nStatus:\n\n## Resolution\n\nMore disk.\n");

    [Test]
    public void A_bold_sentence_is_no_title() => VerifyClean(Story + "**The resolution, more disk**\n\n## Action Items\n\n- Add an alert\n");

    [Test]
    public void A_draft_may_have_empty_parts() => Verify("# Queue outage\n\n**Status:** Draft\n\n## [|Resolution|]\n", severity: DiagnosticSeverity.Info);

    [Test]
    public void A_template_is_left_alone() => VerifyClean("# Postmortem template\n\n## Resolution\n\n## Impact\n");

    [Test]
    public void Sections_can_be_made_optional() => VerifyClean(
        Story + "## Resolution\n", options: new Dictionary<string, string>(StringComparer.Ordinal) { ["optional_sections"] = "Escalation, resolution" });

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_has_an_empty_section(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}

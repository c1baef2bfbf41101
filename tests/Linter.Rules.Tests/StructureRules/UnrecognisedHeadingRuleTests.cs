using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.StructureRules.UnrecognisedHeadingRule>;

namespace Linter.Rules.Tests.StructureRules;

public sealed class UnrecognisedHeadingRuleTests
{
    private const string SummaryLabels = "- **Duration:** 10:00 – 10:20 UTC\n- **Impact:** 12 % of users got errors\n";
    private const string ActionLabels = "- **Improvements:**\n  - Test more.\n- **Tasks:**\n  - Add an alert.\n";

    [Test]
    public void A_summary_under_another_title_is_reported() => Verify(
        "# Queue outage\n\n## [|How the rabbits escaped|]\n\n- **{|Duration|}:** 10:00 – 10:20 UTC\n- **{|Impact|}:** 12 % of users got errors\n",
        "\"How the rabbits escaped\" reads as the issue summary (labels Duration, Impact); use a standard heading so that tools and readers find it.",
        DiagnosticSeverity.Info);

    [Test]
    public void The_labels_decide_against_the_title() => Verify(
        "# Queue outage\n\n## [|Lessons learned|]\n\n" + ActionLabels).Should().ContainSingle().Which.Message.Should().Contain("the action items");

    [Test]
    public void Cause_and_resolution_make_one_part() => Verify(
        "# Queue outage\n\n## [|The dragon|]\n\n- **Root Cause:** A race.\n- **Resolution:** A lock.\n").Should().ContainSingle().Which.Message.Should().Contain("the root cause and resolution");

    [TestCase("## Issue Summary\n\n" + SummaryLabels)]
    [TestCase("## A summary of doom\n\n" + SummaryLabels)]
    [TestCase("## The tasks ahead of us\n\n" + ActionLabels)]
    [TestCase("## Timeline of turmoil\n\n- 10:00 alert\n- 10:10 call\n- 10:20 restored\n")]
    public void A_title_that_holds_the_word_is_fine(string section) => VerifyClean("# Queue outage\n\n" + section);

    [TestCase("## Background\n\nThe queue feeds the shop.\n")]
    [TestCase("## Glossary\n\n- **Broker:** holds messages\n- **Consumer:** takes messages\n")]
    [TestCase("## How the rabbits live\n\nThey dig.\n")]
    [TestCase("## How the rabbits live\n\n- **Impact:** holes\n")]
    public void Free_text_is_fine(string section) => VerifyClean("# Queue outage\n\n" + section);

    [TestCase("## Summary\n\nRabbits escaped.\n\n")]
    [TestCase("Summary:\n\nRabbits escaped.\n\n")]
    [TestCase("## Impact\n\nNo carrots.\n\n")]
    public void A_part_that_is_titled_elsewhere_needs_no_other_title(string summary) =>
        VerifyClean("# Queue outage\n\n" + summary + "## How the rabbits escaped\n\n" + SummaryLabels);

    [Test]
    public void Several_headings_of_one_kind_name_things() =>
        VerifyClean("# Outages\n\n## Rabbits\n\n" + SummaryLabels + "\n## Foxes\n\n" + SummaryLabels);

    [Test]
    public void Only_headings_are_judged() => VerifyClean("# Queue outage\n\n**How the rabbits escaped**\n\n" + SummaryLabels);

    [Test]
    public void An_alias_is_accepted() => VerifyClean(
        "# Queue outage\n\n## 🐇 How the rabbits escaped\n\n" + SummaryLabels,
        options: new Dictionary<string, string>(StringComparer.Ordinal) { ["heading_aliases"] = "Foxes, how the rabbits escaped" });

    [Test]
    public void The_fix_renames_the_heading() =>
        VerifyFix("# Queue outage\n\n## 🐇 The Chase\n\n" + SummaryLabels, "# Queue outage\n\n## Issue Summary\n\n" + SummaryLabels);

    [TestCase("000.md")]
    [TestCase("001.md", 5, 28, 33)]
    [TestCase("002.md")]
    [TestCase("003.md")]
    [TestCase("004.md")]
    public void Of_the_seeds_only_the_saga_is_reported(string name, params int[] lines)
    {
        var text = SeedFolder.Read(name);
        Run(text).Select(found => text.GetPosition(found.Span.Start).Line + 1).Should().Equal(lines);
    }

    [Test]
    public void The_fix_is_not_applied_unasked() => Run(SourceText.From("# Queue outage\n\n## The Chase\n\n" + SummaryLabels))
        .Should().ContainSingle().Which.Fixes.Should().ContainSingle().Which.Safety.Should().Be(FixSafety.Offered);
}

using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ActionItemRules.NoActionItemsRule>;

namespace Linter.Rules.Tests.ActionItemRules;

public sealed class NoActionItemsRuleTests
{
    [Test]
    public void A_section_that_names_no_action_is_reported() => Verify(
        "## [|Action Items|]\n\nWe take this very seriously.\n",
        "\"Action Items\" contains no action item; say what will be done, or that nothing will and why.",
        DiagnosticSeverity.Warning);

    [TestCase("- TBD\n- ...")]
    [TestCase("| Action | Owner |\n| --- | --- |\n| TBD | TBD |")]
    public void Placeholders_are_no_items(string content) => Verify($"# Queue outage\n\nThe queue was full.\n\n## Timeline\n\n- 10:00 alert\n\n## [|Action Items|]\n\n{content}\n");

    [TestCase("- Add an alert")]
    [TestCase("| Action | Owner |\n| --- | --- |\n| Add an alert | Ana |")]
    [TestCase("We will add an alert on queue depth.")]
    [TestCase("None: the service is retired on 2025-04-30 (DEC-7).")]
    [TestCase("No action: accepted risk, ADR-12.")]
    [TestCase("### Alerting\n\nThe queue depth gets an alert.\n\n### Limits\n\nRetries get a limit.")]
    public void Items_promises_and_decisions_are_enough(string content) => VerifyClean($"## Action Items\n\n{content}\n");

    [Test]
    public void A_section_without_text_is_the_business_of_another_rule() => VerifyClean("## Action Items\n\n## Timeline\n\n- 10:00 alert\n");

    [Test]
    public void A_missing_section_is_the_business_of_another_rule() => VerifyClean("## Timeline\n\n- 10:00 alert\n");

    [Test]
    public void A_title_that_speaks_of_measures_gets_an_info() =>
        Verify("## [|Preventive Measures|]\n\nThe bug was in the parser.\n", severity: DiagnosticSeverity.Info);

    [Test]
    public void A_draft_gets_an_info() => Verify("**Status:** Draft\n\n## [|Action Items|]\n\nStill to be discussed with the team.\n", severity: DiagnosticSeverity.Info);

    [Test]
    public void A_template_is_left_alone() => VerifyClean("# Postmortem template\n\n## Action Items\n\nList what you will do.\n");

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void Every_seed_has_action_items(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}

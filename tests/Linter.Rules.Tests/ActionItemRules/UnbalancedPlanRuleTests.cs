using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ActionItemRules.UnbalancedPlanRule>;

namespace Linter.Rules.Tests.ActionItemRules;

public sealed class UnbalancedPlanRuleTests
{
    private const string Head = "\n\n| Item | Type | Priority |\n| --- | --- | --- |\n";

    [Test]
    public void Types_without_prevention_and_equal_priorities_are_reported_together() => Verify(
        $"## [|Action Items|]{Head}| {{|Page sooner | detect | P2|}} |\n| {{|Add a button | mitigate | P2|}} |\n| {{|Update the runbook | mitigate | P2|}} |\n| {{|Tune the alerts | detect | P2|}} |\n",
        "4 action items, none preventive (2 detect, 2 mitigate); all are P2.",
        DiagnosticSeverity.Info);

    [Test]
    public void Types_alone_are_enough() => Verify(
        $"## [|Action Items|]{Head}| Page sooner | detect | P1 |\n| Add a button | repair | P2 |\n", "2 action items, none preventive (1 detect, 1 repair).");

    [TestCase("| Validate input | prevent | P0 |\n| Add a button | mitigate | P2 |")]
    [TestCase("| Validate input | Preventive | P0 |\n| Add a button | mitigate | P2 |")]
    [TestCase("| Add a button | mitigate | P2 |")]
    [TestCase("| Validate input | | P0 |\n| Add a button | mitigate | P2 |")]
    [TestCase("| Validate input | short-term | P0 |\n| Add a button | long-term | P2 |")]
    [TestCase("| Page sooner | | P2 |\n| Add a button | | P2 |\n| Update the runbook | | P2 |\n| Tune the alerts | | P3 |")]
    [TestCase("| Page sooner | | P2 |\n| Add a button | | P2 |\n| Update the runbook | | P2 |")]
    [TestCase("| Page sooner | | |\n| Add a button | | |\n| Update the runbook | | |\n| Tune the alerts | | |")]
    public void Prevention_other_types_and_ranks_are_fine(string rows) => VerifyClean($"## Action Items{Head}{rows}\n");

    [Test]
    public void Prevention_may_be_left_out_on_purpose() =>
        VerifyClean($"## Action Items\n\nPrevention is out of scope: the vendor fixes the firmware.{Head}| Page sooner | detect | P1 |\n| Add a button | mitigate | P2 |\n");

    [Test]
    public void Words_for_prevention_can_be_set() => VerifyClean(
        $"## Action Items{Head}| Validate input | avoid | P0 |\n| Add a button | mitigate | P2 |\n", options: Option("types", "avoid"));

    [Test]
    public void Urgent_items_can_be_required() => Verify(
        $"**Impact:** 12 % of users were affected.\n\n## [|Action Items|]{Head}| Validate input | prevent | P2 |\n| Add a button | mitigate | P3 |\n",
        "2 action items, none is P0 or P1 although users were affected.",
        options: Option("require_urgent", "true"));

    [TestCase("**Impact:** 12 % of users were affected.", "P1")]
    [TestCase("**Impact:** No customer impact.", "P2")]
    public void Urgent_items_are_required_only_where_users_were_affected_and_none_is_given(string impact, string priority) => VerifyClean(
        $"{impact}\n\n## Action Items{Head}| Validate input | prevent | {priority} |\n| Add a button | mitigate | P3 |\n", options: Option("require_urgent", "true"));

    [Test]
    public void A_template_is_left_alone() => VerifyClean($"# Postmortem template\n\n## Action Items{Head}| Page sooner | detect | P1 |\n| Add a button | repair | P2 |\n");

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_has_types(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    private static Dictionary<string, string> Option(string name, string value) => new(StringComparer.Ordinal) { [name] = value };
}

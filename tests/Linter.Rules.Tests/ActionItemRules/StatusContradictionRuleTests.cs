using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ActionItemRules.StatusContradictionRule>;

namespace Linter.Rules.Tests.ActionItemRules;

public sealed class StatusContradictionRuleTests
{
    [Test]
    public void A_closed_document_has_no_open_items_without_ticket() => Verify(
        "**Status:** [|Closed|]\n\n## Action Items\n\n- [ ] {|Add alert on disk usage|}\n- [ ] Limit the log size (OPS-7)\n",
        "Status is \"Closed\", but 1 open action item has no ticket.",
        DiagnosticSeverity.Warning);

    [TestCase("Complete")]
    [TestCase("Final")]
    public void Other_words_for_closed_count(string status) =>
        Verify($"- **Status:** [|{status}|]\n\n## Action Items\n\n- [ ] Add alert\n- Limit the log size (in progress)\n", $"Status is \"{status}\", but 2 open action items have no ticket.");

    [TestCase("Complete, action items in progress")]
    [TestCase("In review")]
    [TestCase("Resolved")]
    [TestCase("Closed by the duty manager on Monday")]
    public void Other_states_are_fine(string status) => VerifyClean($"**Status:** {status}\n\n## Action Items\n\n- [ ] Add alert on disk usage\n");

    [TestCase("- [ ] Add alert on disk usage (PAY-814)")]
    [TestCase("- [x] Add alert on disk usage")]
    [TestCase("- Add alert on disk usage")]
    public void Tracked_done_and_unmarked_items_are_fine(string item) => VerifyClean($"**Status:** Closed\n\n## Action Items\n\n{item}\n");

    [Test]
    public void A_ticked_box_is_not_open() => Verify(
        "## Action Items\n\n- [x] Add alert on disk usage ([|in progress|])\n", "The box of \"Add alert on disk usage\" is ticked, but its status is \"in progress\".");

    [Test]
    public void An_empty_box_is_not_done() => Verify(
        "## Action Items\n\n- [ ] Add alert on disk usage **[|DONE|]**\n", "The box of \"Add alert on disk usage\" is empty, but its status is \"DONE\".");

    [TestCase("- [x] Add alert (done)")]
    [TestCase("- [ ] Add alert (in progress)")]
    [TestCase("- [ ] Add alert (cancelled)")]
    [TestCase("- [x] Add alert (cancelled)")]
    public void Boxes_and_words_that_agree_are_fine(string item) => VerifyClean($"## Action Items\n\n{item}\n");

    [Test]
    public void A_template_is_left_alone() => VerifyClean("# Postmortem template\n\n**Status:** Closed\n\n## Action Items\n\n- [ ] Add an alert\n");

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_has_a_status(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}

using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ActionItemRules.StatusContradictionRule>;

namespace Linter.Rules.Tests.ActionItemRules;

public sealed class StatusContradictionRuleTests
{
    [Test]
    public void A_status_outside_the_configured_ones_is_reported()
    {
        const string Table = "## Action Items\n\n| Action | Status |\n| --- | --- |\n| Add an alert | Open |\n| Limit the log | [|Done-ish|] |\n| Drop the job | done in March |\n";
        Verify(Table, "The status \"Done-ish\" is none of open, done.".Replace("open, done", "open, done in", StringComparison.Ordinal), options: With("statuses", "open, done in"));
        VerifyClean(Table.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
    }

    [Test]
    public void An_item_done_before_the_incident_is_reported() => Verify(
        "**Duration:** {|2025-03-04 10:00 UTC|} to 2025-03-04 11:00 UTC\n\n## Action Items\n\n- Add an alert (done [|2025-03-01|])\n",
        "\"Add an alert\" was done 2025-03-01, 3 days before the incident (2025-03-04).");

    [Test]
    public void An_item_done_in_the_future_is_reported() => Verify(
        "## Action Items\n\n- Add an alert (done [|2025-04-01|])\n", "\"Add an alert\" is done 2025-04-01, which lies in the future.", asOf: "2025-03-20");

    [TestCase("- Add an alert (done 2025-03-04)")]
    [TestCase("- Add an alert (already in flight, done 2025-03-01)")]
    [TestCase("- Add an alert (open, due 2025-03-01)")]
    [TestCase("- Add an alert (done)")]
    [TestCase("- Add an alert (done 03/02/2025)")]
    public void A_done_date_that_fits_or_is_none_is_fine(string item) =>
        VerifyClean($"**Duration:** 2025-03-04 10:00 UTC to 2025-03-04 11:00 UTC\n\n## Action Items\n\n{item}\n", asOf: "2025-03-20");

    [Test]
    public void A_date_of_the_document_is_no_certain_day_of_the_incident() => VerifyClean("# Outage of 2025-03-04\n\n## Action Items\n\n- Add an alert (done 2025-03-01)\n");

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

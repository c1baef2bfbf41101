using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ActionItemRules.DuplicateActionRule>;

namespace Linter.Rules.Tests.ActionItemRules;

public sealed class DuplicateActionRuleTests
{
    [Test]
    public void A_done_item_may_share_its_ticket() =>
        VerifyClean("## Action Items\n\n- [x] Limit the log size (@ana, OPS-7)\n- Rotate the keys weekly (@bo, OPS-7)\n- [x] Drop the old job (@chris, OPS-7)\n");

    [Test]
    public void The_same_action_twice_is_reported_at_the_second() => Verify(
        "## Action Items\n\n- {|Add alert on disk usage (@ana)|}\n- [|Add an alert on disk usage (@bo)|]\n",
        "Same action as line 3 (\"Add alert on disk usage\"), with another owner (@ana / @bo).",
        DiagnosticSeverity.Warning);

    [TestCase("Create an alert on disk usage")]
    [TestCase("add alerts on disk usage")]
    [TestCase("We should add an alert on the disk usage")]
    public void Small_differences_in_wording_do_not_matter(string item) => Verify(
        $"## Action Items\n\n- Add alert on disk usage\n- [|{item}|]\n",
        options: new Dictionary<string, string>(StringComparer.Ordinal) { ["similarity"] = "60" });

    [TestCase("Add alert on inode usage")]
    [TestCase("Add alert on disk usage of db2")]
    [TestCase("Add alert on disk usage of DBX")]
    [TestCase("Add alert on disk usage\n  - for the archive")]
    [TestCase("Document disk usage")]
    public void Another_object_number_or_name_makes_another_action(string item) => VerifyClean($"## Action Items\n\n- Add alert on disk usage\n- {item}\n");

    [Test]
    public void One_ticket_with_two_owners_is_an_info() => Verify(
        "## Action Items\n\n- {|Limit the log size (@ana, PROD-7)|}\n- [|Rotate logs hourly (@bo, PROD-7)|]\n",
        "Ticket PROD-7 is also that of line 3 (\"Limit the log size\"), with another owner (@ana / @bo).",
        DiagnosticSeverity.Info);

    [Test]
    public void One_ticket_with_two_dates_is_an_info() => Verify(
        "## Action Items\n\n- Limit the log size, @ana, due 2025-04-01 (OPS-7)\n- [|Rotate logs hourly, @ana, due 2025-04-08 (OPS-7)|]\n",
        "Ticket OPS-7 is also that of line 3 (\"Limit the log size\"), with another due date (2025-04-01 / 2025-04-08).");

    [TestCase("- Limit the log size (@ana, OPS-7)\n- Rotate logs hourly (@ana, OPS-7)")]
    [TestCase("- Limit the log size (@ana, OPS-7)\n- Rotate logs hourly (OPS-7)")]
    [TestCase("- Limit the log size (@ana, OPS-7)\n- Rotate logs hourly (@bo, OPS-8)")]
    [TestCase("- [x] Limit the log size (@ana, OPS-7)\n- Rotate logs hourly (@bo, OPS-7)")]
    [TestCase("- Limit the log size (@ana, OPS-7, OPS-9)\n- Rotate logs hourly (@bo, OPS-7)")]
    [TestCase("- Limit the log size (@ana, PR #77)\n- Rotate logs hourly (@bo, PR #77)")]
    [TestCase("- Limit the log size (@ana, pull request #77)\n- Rotate logs hourly (@bo, pull request #77)")]
    public void Parts_of_one_ticket_are_fine(string items) => VerifyClean($"## Action Items\n\n{items}\n");

    [Test]
    public void Improvements_may_repeat_a_task() =>
        VerifyClean("## Corrective Measures\n\n- **Improvements:**\n  - Add alert on disk usage\n- **Tasks:**\n  - Add alert on disk usage\n");

    [Test]
    public void A_template_is_left_alone() => VerifyClean("# Postmortem template\n\n## Action Items\n\n- Add an alert\n- Add an alert\n");

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_repeats_an_action(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}

using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ActionItemRules.MissingDueDateRule>;

namespace Linter.Rules.Tests.ActionItemRules;

public sealed class MissingDueDateRuleTests
{
    private const string Dated = "- Limit the retries, @ana, due 2025-04-15\n";

    [Test]
    public void A_list_without_any_date_is_reported_once() => Verify(
        "## [|Action Items|]\n\n- {|Add an alert (@ana)|}\n- {|Limit the retries (@bo)|}\n",
        "None of the 2 action items has a due date.",
        DiagnosticSeverity.Warning);

    [Test]
    public void Single_items_without_a_date_are_reported_each() => Verify(
        $"## Action Items\n\n{Dated}- [|Add an alert, @bo|]\n", "\"Add an alert\" has no due date.");

    [Test]
    public void A_value_that_is_no_date_is_reported_where_it_stands() => Verify(
        $"## Action Items\n\n{Dated}- Rotate the certificates, @bo, due [|ASAP|]\n", "Due date \"ASAP\" is not a date.", DiagnosticSeverity.Warning);

    [TestCase("ASAP")]
    [TestCase("soon")]
    [TestCase("next sprint")]
    [TestCase("TBD")]
    [TestCase("this week")]
    [TestCase("Q3 2025")]
    public void Vague_values_are_no_dates(string due) => Verify(
        $"## Action Items\n\n| Action | Due |\n| --- | --- |\n| Add an alert | [|{due}|] |\n| Limit the retries | 2025-04-15 |\n");

    [Test]
    public void Vague_values_on_all_items_are_reported_each() => Verify(
        "## Action Items\n\n- Add an alert, @ana, due [|ASAP|]\n- Limit the retries, @bo, due [|ASAP|]\n");

    [TestCase("- Add an alert, @ana, due 2025-04-15")]
    [TestCase("- Add an alert, @ana, by 15 April 2025")]
    [TestCase("- Add an alert, @ana, by end of May 2025")]
    [TestCase("- Add an alert, @ana, due 2025-W14")]
    [TestCase("- Add an alert, @ana, due 15 April")]
    [TestCase("- Add an alert\n  - Deadline: December 22, 2023")]
    [TestCase("Due date for all: 2025-04-15\n\n- Add an alert\n- Limit the retries")]
    [TestCase("### By 2025-04-15\n\n- Add an alert\n- Limit the retries")]
    public void Dates_in_any_form_are_found(string items) => VerifyClean($"## Action Items\n\n{items}\n");

    [Test]
    public void A_date_inside_the_description_is_no_due_date() => Verify("## [|Action Items|]\n\n- Freeze the schema until 2025-11-20 (@ana)\n");

    [TestCase("- [x] Add an alert")]
    [TestCase("- Add an alert: cancelled")]
    public void What_is_done_needs_no_date(string item) => VerifyClean($"## Action Items\n\n{Dated}{item}\n");

    [Test]
    public void Quarters_can_be_accepted() => VerifyClean("## Action Items\n\n- Add an alert, @ana, due Q3 2025\n", options: Option("accept_quarters", "true"));

    [Test]
    public void Milestones_can_be_named() => VerifyClean(
        "## Action Items\n\n| Action | Due |\n| --- | --- |\n| Add an alert | Next sprint |\n", options: Option("milestones", "release 5, next sprint"));

    [Test]
    public void Dates_can_be_required_of_everything() => Verify($"## Action Items\n\n{Dated}- [x] [|Add an alert|]\n", options: Option("require", "always"));

    [Test]
    public void Dates_can_be_required_of_the_most_important_items() => Verify(
        "## Action Items\n\n| Action | Priority | Due |\n| --- | --- | --- |\n| [|Add an alert | P1 | |]|\n| Limit the retries | P3 | |\n| Test the failover | P0 | 2025-04-15 |\n",
        options: Option("require", "p0p1"));

    [Test]
    public void A_draft_gets_an_info() => Verify(
        "**Status:** Draft\n\n## Action Items\n\n- [|Add an alert|]\n- Limit the retries, due [|ASAP|]\n", severity: DiagnosticSeverity.Info);

    [Test]
    public void A_template_is_left_alone() => VerifyClean("# Postmortem template\n\n## Action Items\n\n- Add an alert\n");

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_has_a_due_date(string name) => Run(SeedFolder.Read(name)).Should().ContainSingle().Which.Message.Should().StartWith("None of the ");

    private static Dictionary<string, string> Option(string name, string value) => new(StringComparer.Ordinal) { [name] = value };
}

using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ActionItemRules.MissingOwnerRule>;

namespace Linter.Rules.Tests.ActionItemRules;

public sealed class MissingOwnerRuleTests
{
    [Test]
    public void Further_forms_of_owners_can_be_named()
    {
        const string Text = "## Action Items\n\n- [AR] Add an alert on queue depth\n- Limit the log size\n";
        Run(Linter.Text.SourceText.From(Text), With("names", @"^\[[A-Z]{2,3}\] \bnobody\b")).Should().ContainSingle().Which.Message.Should().Be("\"Limit the log size\" has no owner.");
    }

    [Test]
    public void A_list_without_any_owner_is_reported_once() => Verify(
        "## [|Action Items|]\n\n- {|Add an alert on queue depth (PAY-812)|}\n- {|Limit the retries|}\n- {|Document the failover|}\n",
        "None of the 3 action items has an owner.",
        DiagnosticSeverity.Warning);

    [Test]
    public void One_item_alone_is_a_list_too() => Verify("## [|Action Items|]\n\n- {|Add an alert|}\n", "The only action item has no owner.");

    [Test]
    public void Single_items_without_owner_are_reported_each() => Verify(
        "## Action Items\n\n- [|Add an alert on queue depth|]\n- Limit the retries (@ana)\n- [|Document the failover|]\n", severity: DiagnosticSeverity.Warning)
        [0].Message.Should().Be("\"Add an alert on queue depth\" has no owner.");

    [TestCase("TBD")]
    [TestCase("-")]
    [TestCase("?")]
    [TestCase("n/a")]
    [TestCase("unassigned")]
    [TestCase("[Engineer]")]
    public void A_placeholder_is_no_owner(string owner) => Verify(
        $"## Action Items\n\n| Action | Owner |\n| --- | --- |\n| [|Add an alert | {owner}|] |\n| Limit the retries | Ana |\n");

    [TestCase("- Add an alert (@ana)")]
    [TestCase("- Add an alert. Owner: Ana Ruiz")]
    [TestCase("- Add an alert – Ana, due 2025-04-01")]
    [TestCase("| Action | DRI |\n| --- | --- |\n| Add an alert | Ana |")]
    [TestCase("Owner for all: @ana\n\n- Add an alert\n- Limit the retries")]
    [TestCase("### Ana Ruiz\n\n- Add an alert\n- Limit the retries")]
    [TestCase("- Add an alert. Owner: Backend team")]
    public void An_owner_in_any_form_is_found(string items) => VerifyClean($"**Authors:** Ana Ruiz\n\n## Action Items\n\n{items}\n");

    [TestCase("- [x] Add an alert")]
    [TestCase("- Add an alert: cancelled")]
    [TestCase("- ~~Add an alert~~ (done)")]
    public void What_is_done_needs_no_owner(string item) => VerifyClean($"## Action Items\n\n- Limit the retries (@ana)\n{item}\n");

    [Test]
    public void Unless_that_is_asked_for() => Verify(
        "## Action Items\n\n- Limit the retries (@ana)\n- [x] [|Add an alert|]\n",
        options: new Dictionary<string, string>(StringComparer.Ordinal) { ["done_needs_owner"] = "true" });

    [Test]
    public void Only_open_items_are_counted() => Verify(
        "## [|Action Items|]\n\n- [x] Add an alert\n- [ ] {|Limit the retries|}\n- [ ] {|Document the failover|}\n", "None of the 2 open action items has an owner.");

    [TestCase("**Status:** Draft\n\n## [|Action Items|]\n\n- Add an alert\n")]
    [TestCase("## [|Action Items|]\n\nWe will add an alert on queue depth.\n")]
    public void Drafts_and_promises_get_an_info(string text) => Verify(text, severity: DiagnosticSeverity.Info);

    [Test]
    public void A_template_is_left_alone() => VerifyClean("# Postmortem template\n\n## Action Items\n\n- Add an alert\n");

    [Test]
    public void A_list_without_items_is_left_alone() => VerifyClean("## Action Items\n\nNone: the service is retired.\n");

    [TestCase("000.md", 36, 3)]
    [TestCase("001.md", 38, 3)]
    [TestCase("002.md", 100, 4)]
    [TestCase("003.md", 33, 5)]
    [TestCase("004.md", 32, 4)]
    public void Every_seed_is_reported_at_the_head_of_its_tasks(string name, int line, int items)
    {
        var seed = SeedFolder.Read(name);
        var found = Run(seed).Should().ContainSingle().Subject;
        (seed.GetPosition(found.Span.Start).Line + 1, found.Related.Count).Should().Be((line, items));
    }

    [Test]
    public void An_item_that_is_still_to_be_written_needs_no_owner() => VerifyClean("## Action Items\n\n- Add an alert (@ana, due 2025-03-10)\n- [Describe what prevents it] soon\n");
}

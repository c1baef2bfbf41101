using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ActionItemRules.UnaccountableOwnerRule>;

namespace Linter.Rules.Tests.ActionItemRules;

public sealed class UnaccountableOwnerRuleTests
{
    private const string Table = "## Action Items\n\n| Action | Owner |\n| --- | --- |\n| Document the failover | @chris |\n";

    [TestCase("**Owners:** [|Ana Ruiz, Bo Lind|]\n", "The postmortem has 2 owners (\"Ana Ruiz\", \"Bo Lind\"); name the one who is accountable.")]
    [TestCase("**Postmortem owner:** [|@ana and @bo|]\n", "The postmortem has 2 owners (\"@ana\", \"@bo\"); name the one who is accountable.")]
    [TestCase("---\nowner: [|Ana Ruiz / Bo Lind|]\n---\n", "The postmortem has 2 owners (\"Ana Ruiz\", \"Bo Lind\"); name the one who is accountable.")]
    public void A_postmortem_with_two_owners_has_none(string head, string message) => Verify(head, message, DiagnosticSeverity.Info);

    [TestCase("**Owner:** Ana Ruiz\n")]
    [TestCase("**Authors:** Ana Ruiz, Bo Lind\n")]
    [TestCase("**Incident commander:** Ana Ruiz, Bo Lind\n")]
    [TestCase("**Owner:** Ana Ruiz, Backend team\n")]
    [TestCase("**Owner:** lead Ana Ruiz, Bo Lind\n")]
    [TestCase("**Owner:** Ana Ruiz, who can be asked\n")]
    [TestCase("**Owner:** TBD\n")]
    public void One_owner_of_the_postmortem_is_fine(string head) => VerifyClean(head);

    [Test]
    public void A_team_is_not_one_person() => Verify(
        Table + "| Add a circuit breaker | [|Backend Team|] |\n", "Owner \"Backend Team\" is a group; name one accountable person.", DiagnosticSeverity.Info);

    [TestCase("everyone")]
    [TestCase("SRE/Dev")]
    [TestCase("engineers")]
    [TestCase("SREs")]
    [TestCase("Platform")]
    [TestCase("@backend-team")]
    [TestCase("@org/storage")]
    public void Other_groups_are_found(string owner) => Verify($"{Table}| Add a circuit breaker | [|{owner}|] |\n");

    [Test]
    public void Two_people_are_not_one() => Verify(
        Table + "| Add a circuit breaker | [|@ana|], @bo |\n", "2 owners (\"@ana\", \"@bo\") share this item; name the one who is accountable.");

    [TestCase("@ana")]
    [TestCase("Ana Ruiz")]
    [TestCase("@ana (Backend)")]
    [TestCase("Ana Ruiz, Backend team")]
    [TestCase("lead: @ana, with @bo")]
    [TestCase("TBD")]
    public void One_person_is_fine(string owner) => VerifyClean($"{Table}| Add a circuit breaker | {owner} |\n");

    [Test]
    public void A_list_of_teams_is_reported_once() => Verify(
        "## [|Action Items|]\n\n| Action | Owner |\n| --- | --- |\n| Add a circuit breaker | {|Backend Team|} |\n| Document the failover | {|SRE|} |\n",
        "None of the 2 action items is owned by one person; name one who is accountable for each.");

    [Test]
    public void Done_items_are_left_alone() => VerifyClean("## Action Items\n\n- [x] Add a circuit breaker. Owner: Backend Team\n");

    [Test]
    public void Authors_are_no_owners() => VerifyClean("**Authors:** Ana, Bo, SRE team\n\n## Action Items\n\n- Add a circuit breaker (@ana)\n");

    [TestCase("teams_ok", "true")]
    [TestCase("teams", "Storage, backend team")]
    [TestCase("allow_team_with_ticket", "true")]
    public void Teams_can_be_accepted(string option, string value) => VerifyClean(
        "## Action Items\n\n| Action | Owner | Ticket |\n| --- | --- | --- |\n| Add a circuit breaker | Backend Team | PAY-8 |\n",
        options: new Dictionary<string, string>(StringComparer.Ordinal) { [option] = value });

    [Test]
    public void A_template_is_left_alone() => VerifyClean("# Postmortem template\n\n" + Table + "| Add a circuit breaker | Backend Team |\n");

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_has_owners(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}

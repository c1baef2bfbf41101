using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ActionItemRules.HumanBehaviourActionRule>;

namespace Linter.Rules.Tests.ActionItemRules;

public sealed class HumanBehaviourActionRuleTests
{
    [TestCase("## Action Items\n\n- Add a linter, so that nobody has to be more careful\n")]
    [TestCase("## Improvements\n\n- Remind engineers to check the configuration\n")]
    public void What_is_made_and_broad_improvements_are_fine(string text) => VerifyClean(text);

    [Test]
    public void A_reminder_is_reported() => Verify(
        "## Action Items\n\n- [|Remind engineers to double-check configuration before deploying.|]\n",
        "\"Remind engineers to double-check …\" changes behaviour, not the system; add a check that does not depend on memory.",
        DiagnosticSeverity.Info);

    [TestCase("Train all on-call engineers on the failover")]
    [TestCase("Educate the team about cardinality")]
    [TestCase("Tell everyone to lock their sessions")]
    [TestCase("Organise a training session on memory")]
    [TestCase("Hold a workshop about caches")]
    [TestCase("Be more careful with migrations")]
    [TestCase("More carefully test before a deploy")]
    [TestCase("Pay attention to the deploy order")]
    [TestCase("Engineers must check the plan output")]
    [TestCase("The team needs to remember the second region")]
    public void Other_pleas_for_care_are_found(string item) => Verify($"## Action Items\n\n- [|{item}|]\n");

    [TestCase("Reject deploys whose configuration fails `cfgcheck` in CI")]
    [TestCase("Document and train teams on an updated process")]
    [TestCase("Warn users when their session expires")]
    [TestCase("Train the anomaly model on last year's data")]
    [TestCase("Conduct load testing")]
    [TestCase("Tell Grafana to keep logs for 30 days")]
    [TestCase("The health check must verify the certificate")]
    public void Changes_of_the_system_are_fine(string item) => VerifyClean($"## Action Items\n\n- {item}\n");

    [Test]
    public void A_training_in_what_another_item_makes_is_fine() =>
        VerifyClean("## Action Items\n\n- Build a dry-run console for deployments\n- Train operators to use the new console\n");

    [Test]
    public void A_training_in_something_else_is_not() =>
        Verify("## Action Items\n\n- Build a dry-run console for deployments\n- [|Train operators to use the old pager|]\n");

    [TestCase("## Action Items\n\n- **Improvements:**\n  - Train the team\n- **Tasks:**\n  - Remove the old cache\n")]
    [TestCase("## Action Items\n\n- **Improvements:**\n  - Train the team\n")]
    [TestCase("## Action Items\n\n- [x] Train the team\n")]
    [TestCase("# Postmortem template\n\n## Action Items\n\n- Train the team\n")]
    public void Improvements_done_items_and_templates_are_left_alone(string text) => VerifyClean(text);

    [Test]
    public void Verbs_can_be_added() => Verify(
        "## Action Items\n\n- [|Sensitise management|]\n", options: new Dictionary<string, string>(StringComparer.Ordinal) { ["verbs"] = "sensitise" });

    [Test]
    public void Only_the_last_seed_plans_a_training() =>
        SeedFolder.Names.Where(name => Run(SeedFolder.Read(name)).Count > 0).Should().Equal("004.md");
}

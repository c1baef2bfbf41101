using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ActionItemRules.VagueActionRule>;

namespace Linter.Rules.Tests.ActionItemRules;

public sealed class VagueActionRuleTests
{
    [Test]
    public void An_action_without_an_end_is_reported() => Verify(
        "## Action Items\n\n- [|Improve monitoring to detect problems early.|]\n",
        "\"Improve monitoring to detect problems …\" has no verifiable end state; say what will exist when it is done.",
        DiagnosticSeverity.Info);

    [TestCase("Enhance our documentation")]
    [TestCase("Ensure that the team reacts sooner")]
    [TestCase("Make sure this does not happen again")]
    [TestCase("Make deployments better")]
    [TestCase("Raise awareness of the risks")]
    [TestCase("Look into the network")]
    [TestCase("We should investigate the network")]
    [TestCase("Investigating the network")]
    [TestCase("Conduct a thorough review of the retry code")]
    [TestCase("Schedule a retrospective with the vendor")]
    [TestCase("**Monitoring:** Improve the coverage")]
    [TestCase("Better monitoring of namespaces")]
    [TestCase("Review the retry code (@ana, 2025-04-01, PAY-812, P2)")]
    public void Other_verbs_without_an_end_are_found(string item) => Verify($"## Action Items\n\n- [|{item}|]\n");

    [TestCase("Alert when queue depth exceeds 5,000 for 5 minutes.")]
    [TestCase("Improve the alert on queue depth")]
    [TestCase("Review the retry code and write a checklist")]
    [TestCase("Improve the latency to 200 ms")]
    [TestCase("Review `retry.go` for loops")]
    [TestCase("Review the [retry design](https://example.com/design)")]
    [TestCase("Investigate and fix the retry loop")]
    [TestCase("Make sure the recovery steps are documented")]
    [TestCase("Improve monitoring\n  - add an alert on queue depth")]
    public void Something_to_point_at_is_enough(string item) => VerifyClean($"## Action Items\n\n- {item}\n");

    [TestCase("Add request tracing")]
    [TestCase("Implement back-pressure")]
    [TestCase("Document the failover and improve it")]
    [TestCase("Conduct load testing with several scenarios")]
    [TestCase("Remove the old cache")]
    [TestCase("Deploy the new cache")]
    public void A_concrete_verb_is_enough(string item) => VerifyClean($"## Action Items\n\n- {item}\n");

    [TestCase("## Action Items\n\n- **Improvements:**\n  - Improve monitoring\n- **Tasks:**\n  - Remove the old cache\n")]
    [TestCase("## Action Items\n\n- [x] Improve monitoring\n")]
    [TestCase("# Postmortem template\n\n## Action Items\n\n- Improve monitoring\n")]
    public void Improvements_done_items_and_templates_are_left_alone(string text) => VerifyClean(text);

    [Test]
    public void Verbs_and_artefacts_can_be_added()
    {
        Verify("## Action Items\n\n- [|Ponder the cache|]\n", options: Option("verbs", "ponder, muse"));
        VerifyClean("## Action Items\n\n- Improve the ansible role\n", options: Option("artefacts", "manifest, role"));
    }

    [TestCase("000.md", 37, 39)]
    [TestCase("001.md", 39, 41)]
    [TestCase("002.md", 105)]
    [TestCase("003.md", 37, 39)]
    [TestCase("004.md", 33)]
    public void The_vague_actions_of_the_seeds_are_found(string name, params int[] lines)
    {
        var seed = SeedFolder.Read(name);
        Run(seed).Select(found => seed.GetPosition(found.Span.Start).Line + 1).Should().Equal(lines);
    }

    private static Dictionary<string, string> Option(string name, string value) => new(StringComparer.Ordinal) { [name] = value };
}

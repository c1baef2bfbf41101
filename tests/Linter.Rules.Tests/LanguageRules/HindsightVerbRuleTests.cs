using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.LanguageRules.HindsightVerbRule>;

namespace Linter.Rules.Tests.LanguageRules;

public sealed class HindsightVerbRuleTests
{
    [Test]
    public void Configured_verbs_are_found_with_people_as_their_subject()
    {
        VerifyClean("## Root Cause\n\nThe team underestimated the load.\n");
        Verify("## Root Cause\n\nThe team [|underestimated|] the load.\n", options: With("verbs", "underestimate*"));
        VerifyClean("## Root Cause\n\nThe scheduler underestimated the load.\n", options: With("verbs", "underestimate*"));
    }

    [Test]
    public void An_item_tells_what_the_team_did() => Verify(
        "## Timeline\n\n- [|Overlooked|] the possibility of a software bug.\n",
        "\"Overlooked\" judges with hindsight; say what was looked at, and why.",
        DiagnosticSeverity.Info);

    [TestCase("10:20 UTC [|Forgot to|] raise the limit.")]
    [TestCase("10:20 UTC The team [|ignored|] the second alert.")]
    [TestCase("10:20 UTC The on-call engineer initially [|missed|] the page.")]
    [TestCase("10:20 UTC We [|failed to|] notice the second alert.")]
    [TestCase("10:20 UTC Nobody acted, and the operators [|did not properly|] test the restore.")]
    [TestCase("10:20 UTC The developer who [|forgot|] the index was asleep.")]
    [TestCase("10:20 UTC The engineer restarted the pods and [|forgot|] the cache.")]
    public void People_as_subject_are_found(string entry) => Verify($"## Timeline\n\n- {entry}\n");

    [TestCase("10:20 UTC The health check failed to connect.")]
    [TestCase("10:20 UTC The scheduler missed the deadline.")]
    [TestCase("10:20 UTC Replication failed.")]
    [TestCase("10:20 UTC Failed to connect to the primary.")]
    [TestCase("10:20 UTC We failed to reproduce the error.")]
    [TestCase("10:20 UTC We missed our SLO.")]
    [TestCase("10:20 UTC The announcement on Teams missed the night shift.")]
    [TestCase("10:20 UTC The log said \"we ignored the header\".")]
    [TestCase("10:20 UTC @dylan forgot the index.")]
    public void Systems_goals_attempts_quotations_and_names_are_left_alone(string entry) => VerifyClean($"## Timeline\n\n- {entry}\n");

    [Test]
    public void Running_text_without_a_subject_is_left_alone() => VerifyClean("## Timeline\n\nForgot password links were dead.\n");

    [Test]
    public void A_template_is_left_alone() => VerifyClean("# Postmortem template\n\n## Timeline\n\n- Overlooked the limit\n");

    [TestCase("000.md", 19)]
    [TestCase("001.md", 21)]
    [TestCase("002.md")]
    [TestCase("003.md")]
    [TestCase("004.md")]
    public void Two_seeds_have_one(string name, params int[] lines)
    {
        var seed = SeedFolder.Read(name);
        Run(seed).Select(found => seed.GetPosition(found.Span.Start).Line + 1).Should().Equal(lines);
    }
}

using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.LanguageRules.WeakRootCauseRule>;

namespace Linter.Rules.Tests.LanguageRules;

public sealed class WeakRootCauseRuleTests
{
    [Test]
    public void An_unknown_detail_beside_a_mechanism_is_fine() =>
        VerifyClean("## Root Cause\n\nA race condition; the trigger is unknown.\n");

    [Test]
    public void Further_states_of_a_draft_can_be_named()
    {
        const string Text = "**Status:** For comment, by Friday\n\n## Root Cause\n\nUnknown.\n";
        Run(SourceText.From(Text)).Should().ContainSingle();
        VerifyClean(Text, options: With("draft_statuses", "for comment"));
        Run(SourceText.From(Text), With("draft_statuses", "friday")).Should().ContainSingle();
    }

    [TestCase("[|Unknown|].")]
    [TestCase("[|TBD|]")]
    [TestCase("The cause is still [|under investigation|].")]
    public void An_unknown_cause_is_a_warning(string cause) => Verify($"## Root Cause\n\n{cause}\n", severity: DiagnosticSeverity.Warning);

    [Test]
    public void Symptoms_are_no_cause() => Verify(
        "## Root Cause\n\n[|The server crashed because of high CPU usage.|]\n",
        "The root cause names only symptoms (\"The server crashed because of high CPU usage.\"), not the condition that produced them.",
        DiagnosticSeverity.Info);

    [TestCase("[|There was a bug in the system.|]")]
    [TestCase("[|The service was down due to an internal error.|]")]
    public void Other_symptoms_are_found(string cause) => Verify($"## Root Cause\n\n{cause}\n", severity: DiagnosticSeverity.Info);

    [Test]
    public void A_supposed_cause_is_an_info() => Verify(
        "## Root Cause\n\n[|The switch probably dropped frames during the firmware upgrade.|]\n", severity: DiagnosticSeverity.Info);

    [TestCase("A retry loop without backoff saturated the CPU when the cache was flushed.")]
    [TestCase("The server crashed. A race condition in the cache exhausted the memory.")]
    [TestCase("An expired certificate.")]
    [TestCase("The server crashed because of high CPU usage. The retry loop had no backoff.")]
    [TestCase("The switch dropped frames; the firmware upgrade probably made it worse. Packet captures show the drops.")]
    [TestCase("A missing index; without it the error would likely recur.")]
    [TestCase("The leak was caused by the new parser. Why the alert was late is unknown.")]
    public void A_mechanism_is_enough(string cause) => VerifyClean($"## Root Cause\n\n{cause}\n");

    [TestCase("**Status:** Draft\n\n## Root Cause\n\nUnder investigation.\n")]
    [TestCase("# Postmortem template\n\n## Root Cause\n\nTBD\n")]
    [TestCase("## Summary\n\nThe server crashed because of high CPU usage.\n")]
    [TestCase("## Root Cause\n\n## Timeline\n\n- 10:00 UTC alert\n")]
    public void Drafts_templates_and_documents_without_a_cause_are_left_alone(string text) => VerifyClean(text);

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_is_weak(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}

using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.LanguageRules.CounterfactualRule>;

namespace Linter.Rules.Tests.LanguageRules;

public sealed class CounterfactualRuleTests
{
    [Test]
    public void A_question_is_fine() => VerifyClean("## Summary\n\nWho should have rolled back?\n\nWould it have been prevented by a test, or could it have been avoided?\n");

    [Test]
    public void The_parts_that_are_read_can_be_chosen()
    {
        const string Lessons = "## Lessons Learned\n\nWe should have rolled back.\n";
        VerifyClean(Lessons);
        Run(SourceText.From(Lessons), With("sections", "Summary, Lessons Learned")).Should().ContainSingle();
        VerifyClean("## Timeline\n\n- 10:00 UTC We should have rolled back.\n", options: With("sections", "Summary"));
    }

    [Test]
    public void What_should_have_been_done_did_not_happen() => Verify(
        "## Timeline\n\n- 10:20 UTC The on-call [|should have rolled|] back here.\n",
        "\"should have rolled\" describes what did not happen; write what was known and done, and put the idea under improvements.",
        DiagnosticSeverity.Info);

    [TestCase("This [|could have been|] prevented by a review.")]
    [TestCase("An alert [|would have caught|] it.")]
    [TestCase("If the flag had been set, the service [|would not have crashed|].")]
    [TestCase("Had we looked at the logs, it [|would have recovered|] sooner.")]
    [TestCase("We [|should probably have escalated|].")]
    [TestCase("The limit [|shouldn't have changed|].")]
    public void Other_forms_are_found(string cause) => Verify($"## Root Cause\n\n{cause}\n");

    [TestCase("The config should be validated.")]
    [TestCase("The team believed it would recover.")]
    [TestCase("Clients could not connect.")]
    [TestCase("How could we have detected this faster?")]
    [TestCase("Attackers could have read the table.")]
    [TestCase("The queue should have been drained automatically.")]
    [TestCase("The message said \"you should have rolled back\".")]
    public void Recommendations_questions_ability_and_quotations_are_fine(string cause) => VerifyClean($"## Root Cause\n\n{cause}\n");

    [TestCase("Lessons Learned")]
    [TestCase("Action Items")]
    [TestCase("Improvements")]
    public void Ideas_have_their_place(string section) => VerifyClean($"## {section}\n\n- We should have escalated earlier.\n");

    [Test]
    public void Absence_is_an_option()
    {
        VerifyClean("## Root Cause\n\nThere was insufficient monitoring.\n");
        Verify("## Root Cause\n\nThere was [|insufficient monitoring|].\n", options: new Dictionary<string, string>(StringComparer.Ordinal) { ["flag_absence"] = "true" });
    }

    [Test]
    public void A_template_is_left_alone() => VerifyClean("# Postmortem template\n\n## Root Cause\n\nWhat should have happened? It should have recovered.\n");

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_is_counterfactual(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}

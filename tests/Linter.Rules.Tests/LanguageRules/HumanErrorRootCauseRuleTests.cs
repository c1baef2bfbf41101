using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.LanguageRules.HumanErrorRootCauseRule>;

namespace Linter.Rules.Tests.LanguageRules;

public sealed class HumanErrorRootCauseRuleTests
{
    [Test]
    public void Configured_terms_are_found()
    {
        VerifyClean("## Root Cause\n\nA layer 8 problem.\n");
        Verify("## Root Cause\n\nA [|layer 8 problem|].\n", options: With("terms", "PEBKAC, Layer 8 problem*"));
        VerifyClean("## Root Cause\n\nThis was not a layer 8 problem.\n", options: With("terms", "layer 8 problem"));
    }

    [Test]
    public void Human_error_is_no_cause() => Verify(
        "- **Root Cause:** [|Human error|] during the migration.\n",
        "\"Human error\" is where the analysis starts; say what made the action possible and reasonable.",
        DiagnosticSeverity.Warning);

    [TestCase("The outage was due to [|a mistake by|] the operator.")]
    [TestCase("It was [|someone's mistake|].")]
    [TestCase("A [|typo by|] the release manager took the site down.")]
    [TestCase("An [|operator error|] deleted the table.")]
    [TestCase("A [|fat finger|] on the console.")]
    public void Other_words_for_it_are_found(string cause) => Verify($"## Root Cause\n\n{cause}\n");

    [TestCase("This was not human error.")]
    [TestCase("Human error was ruled out.")]
    [TestCase("The process is prone to human error.")]
    [TestCase("The checklist should prevent human error.")]
    [TestCase("The first report said \"human error\".")]
    [TestCase("`human error` is the name of the category.")]
    [TestCase("The vendor wrote:\n\n> Human error")]
    [TestCase("A typo in the server name sent the job to the wrong cluster.")]
    [TestCase("A manual error was possible because the tool accepts an empty filter.")]
    [TestCase("The migration tool applies changes without confirmation.")]
    public void Denial_discussion_quotation_and_conditions_are_fine(string cause) => VerifyClean($"## Root Cause\n\n{cause}\n");

    [Test]
    public void Lessons_may_speak_of_it() => VerifyClean("## Lessons Learned\n\nWe first called it human error.\n");

    [Test]
    public void A_template_is_left_alone() => VerifyClean("# Postmortem template\n\n## Root Cause\n\nHuman error during the migration.\n");

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_blames_human_error(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}

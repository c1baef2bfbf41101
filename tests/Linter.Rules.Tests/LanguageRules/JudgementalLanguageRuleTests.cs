using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.LanguageRules.JudgementalLanguageRule>;

namespace Linter.Rules.Tests.LanguageRules;

public sealed class JudgementalLanguageRuleTests
{
    [Test]
    public void Configured_words_are_found()
    {
        VerifyClean("## Root Cause\n\nA cowboyish deploy.\n");
        Verify("## Root Cause\n\nA [|cowboyish|] deploy.\n", options: With("terms", "cowboy*"));
        VerifyClean("## Root Cause\n\nA \"cowboyish\" deploy.\n", options: With("terms", "cowboy*"));
    }

    [Test]
    public void Careless_judges_a_person() => Verify(
        "## Root Cause\n\nDue to [|careless|] handling by the operator the disks were erased.\n",
        "\"careless\" judges a person; postmortems record facts and conditions.",
        DiagnosticSeverity.Warning);

    [TestCase("The change was made [|recklessly|].")]
    [TestCase("It was a matter of [|common sense|].")]
    [TestCase("It was a [|stupid|] mistake.")]
    [TestCase("The team was [|lazy|].")]
    [TestCase("An [|obvious|] mistake took the site down.")]
    [TestCase("This was an [|inappropriate|] decision.")]
    public void Other_judgements_are_found(string cause) => Verify($"## Root Cause\n\n{cause}\n");

    [TestCase("Lazy loading hid the error.")]
    [TestCase("The upload had an inappropriate MIME type.")]
    [TestCase("Improper memory management led to a leak in faulty code.")]
    [TestCase("There was no obvious error in the logs.")]
    [TestCase("Git calls itself the stupid content tracker.")]
    [TestCase("A dumb terminal was attached.")]
    [TestCase("A comment called it \"careless\".")]
    public void Technical_senses_and_quotations_are_fine(string cause) => VerifyClean($"## Root Cause\n\n{cause}\n");

    [Test]
    public void A_template_is_left_alone() => VerifyClean("# Postmortem template\n\n## Root Cause\n\nNever write careless.\n");

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_judges(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}

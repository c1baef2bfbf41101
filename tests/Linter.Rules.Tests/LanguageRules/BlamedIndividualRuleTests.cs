using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.LanguageRules.BlamedIndividualRule>;

namespace Linter.Rules.Tests.LanguageRules;

public sealed class BlamedIndividualRuleTests
{
    [Test]
    public void Names_can_be_unwanted_altogether()
    {
        var options = With("allow_names_neutral", "false");
        Verify("## Timeline\n\n- 10:20 UTC [|Jennifer Miles|] restarted the primary.\n", "\"Jennifer Miles\" is named; write of the role.", DiagnosticSeverity.Info, options: options);
        VerifyClean("## Timeline\n\n- 10:20 UTC The on-call engineer restarted the primary.\n\n## Action Items\n\n- Jennifer adds an alert.\n", options: options);
    }

    [Test]
    public void A_named_person_who_ignored_something_is_blamed() => Verify(
        "## Timeline\n\n- 10:20 UTC @[|dylan ignored|] the automation and ran the script by hand.\n",
        "\"dylan ignored …\" names a person as the cause; describe the condition, or write of the role.",
        DiagnosticSeverity.Warning);

    [TestCase("[|Jennifer Miles accidentally restarted|] the primary.")]
    [TestCase("[|Thomas forgot|] the second region.")]
    [TestCase("[|Maria failed to|] check the plan.")]
    [TestCase("[|Daniel is to blame|] for the outage.")]
    [TestCase("The outage was the [|fault of Daniel|].")]
    public void Other_faults_of_named_people_are_found(string cause) => Verify($"## Root Cause\n\n{cause}\n");

    [TestCase("Jennifer starts the second increase.")]
    [TestCase("@ana rolled back the release.")]
    [TestCase("The team first assumed faulty hardware, blaming faulty disks.")]
    [TestCase("We accidentally deleted the table.")]
    [TestCase("The SRE mistakenly acknowledged the page.")]
    [TestCase("Jenkins failed to start the job.")]
    [TestCase("The scheduler ignored the second region.")]
    [TestCase("\"Thomas broke it\", said the first message.")]
    [TestCase("Thomas failed to reproduce the error.")]
    public void Acts_roles_systems_and_quotations_are_fine(string cause) => VerifyClean($"## Root Cause\n\n{cause}\n");

    [Test]
    public void Owners_and_authors_are_fine() =>
        VerifyClean("**Authors:** Jennifer Miles, Thomas\n\n## Action Items\n\n- Add a second region (Thomas)\n- Jennifer: remove the flag\n");

    [Test]
    public void A_template_is_left_alone() => VerifyClean("# Postmortem template\n\n## Root Cause\n\nThomas forgot the second region.\n");

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_blames_anybody(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}

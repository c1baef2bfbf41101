using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ImpactRules.ImpactNotQuantifiedRule>;

namespace Linter.Rules.Tests.ImpactRules;

public sealed class ImpactNotQuantifiedRuleTests
{
    private const string Postmortem = "# Login outage 2025-03-04\n\n## Timeline\n\n- 10:00 UTC errors begin\n- 10:20 UTC restored\n\n## Root Cause\n\nAn expired certificate.\n\n";

    [Test]
    public void Vague_words_are_no_number() => Verify(
        "- **[|Impact|]:** {|Many users|} had trouble logging in, causing frustration.\n",
        "The impact is not quantified (\"Many users\"): give a share or count of users or requests, or an estimate.",
        DiagnosticSeverity.Warning);

    [TestCase("The login page was slow for 20 minutes.")]
    [TestCase("The site was in a total meltdown for users worldwide for 5 hours.")]
    [TestCase("Requests failed with HTTP 503 errors from 10:00 to 10:20 UTC.")]
    [TestCase("The broker lost messages of build 412.")]
    public void Times_codes_and_names_are_no_number(string impact) =>
        Verify($"## [|Impact|]\n\n{impact}\n", severity: DiagnosticSeverity.Warning);

    [TestCase("About 12 % of logins failed.")]
    [TestCase("4,100 of 34,000 users were logged out.")]
    [TestCase("A third of requests timed out.")]
    [TestCase("All users were logged out.")]
    [TestCase("No requests were served.")]
    [TestCase("The API was completely unavailable.")]
    [TestCase("No customer impact.")]
    [TestCase("No customer impact: the standby took over.")]
    [TestCase("We lost revenue of about $20,000.")]
    [TestCase("Messages of all brokers were lost.")]
    [TestCase("At its worst, 60 jobs were stuck in the queue.")]
    [TestCase("[redacted] customers could not log in.")]
    [TestCase("Users saw errors.\n\n12 % of them gave up.")]
    [TestCase("| Measure | Value |\n| --- | --- |\n| Users affected | 1,200 |")]
    public void A_number_or_its_equal_anywhere_in_the_impact_is_enough(string impact) => VerifyClean($"## Impact\n\n{impact}\n");

    [Test]
    public void A_number_in_the_summary_is_enough() =>
        VerifyClean("## Summary\n\nOver 20 minutes 3 % of requests failed.\n\n## Impact\n\nSome users saw errors.\n");

    [Test]
    public void A_summary_alone_is_asked_for_a_number_only_if_it_speaks_of_those_affected() => Verify(
        Postmortem + "## [|Summary|]\n\nFor 20 minutes some users could not log in.\n", severity: DiagnosticSeverity.Info);

    [Test]
    public void A_summary_about_something_else_is_left_alone() => VerifyClean(Postmortem + "## Summary\n\nA certificate expired and was replaced.\n");

    [Test]
    public void The_summary_of_another_document_is_left_alone() => VerifyClean("# Survey\n\n## Summary\n\nMany users could not find the menu.\n");

    [Test]
    public void A_draft_may_still_be_counting() => VerifyClean("**Status:** Draft\n\n## Impact\n\nSome users could not log in; the number is being determined.\n");

    [Test]
    public void A_draft_gets_an_info() => Verify("**Status:** Draft\n\n## [|Impact|]\n\nSome users could not log in.\n", severity: DiagnosticSeverity.Info);

    [Test]
    public void An_unknown_number_in_a_finished_document_is_reported() => Verify("## [|Impact|]\n\nSome users could not log in; the number is unknown.\n");

    [Test]
    public void An_empty_impact_is_the_business_of_another_rule() => VerifyClean("## Impact\n\n## Timeline\n\n- 10:00 UTC alert\n");

    [Test]
    public void A_template_is_left_alone() => VerifyClean("# Postmortem template\n\n## Impact\n\nWhich users were affected?\n");

    [Test]
    public void Other_languages_are_left_alone() => VerifyClean("## Impact\n\nViele Benutzer konnten sich nicht anmelden, und das Portal wurde sehr langsam.\n");

    [Test]
    public void Further_nouns_can_be_counted() => VerifyClean(
        "## Impact\n\nSome users saw errors, on version-3 shards mostly.\n", options: new Dictionary<string, string>(StringComparer.Ordinal) { ["bases"] = "pods, shards" });

    [Test]
    public void Only_the_second_seed_lacks_a_number() =>
        SeedFolder.Names.Where(name => Run(SeedFolder.Read(name)).Count > 0).Should().Equal("001.md");

    [Test]
    public void A_placeholder_is_reported_by_its_own_rule() => VerifyClean("# Login outage\n\n## Impact\n\n[Describe what users saw], for many users.\n\nIt was bad.\n");
}

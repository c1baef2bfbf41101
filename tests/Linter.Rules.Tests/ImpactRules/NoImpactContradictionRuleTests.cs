using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ImpactRules.NoImpactContradictionRule>;

namespace Linter.Rules.Tests.ImpactRules;

public sealed class NoImpactContradictionRuleTests
{
    [TestCase("## Impact\n\nNo customer impact in the EU. In us-east 3 % of requests failed.\n")]
    [TestCase("**Severity:** SEV-1\n\n## Impact\n\nNo customer impact in the EU.\n")]
    public void A_denial_for_one_part_is_fine(string text) => VerifyClean(text);

    [TestCase("**Severity:** {|SEV-1|}", "SEV-1")]
    [TestCase("**Severity:** {|P1|}", "P1")]
    public void The_highest_severity_beside_no_impact_is_an_info(string severity, string name) => Verify(
        $"{severity}\n\n## Impact\n\n[|No customer impact|].\n", $"\"No customer impact\", but the severity is {name}.", DiagnosticSeverity.Info);

    [TestCase("**Severity:** SEV-2", "No customer impact.")]
    [TestCase("**Severity:** SEV-1", "No data loss.")]
    [TestCase("**Severity:** SEV-1", "No impact on other regions.")]
    public void Other_severities_and_denials_fit(string severity, string impact) => VerifyClean($"{severity}\n\n## Impact\n\n{impact}\n");

    [Test]
    public void No_impact_and_failing_requests_contradict_each_other() => Verify(
        "## Impact\n\n[|No customer impact|]. {|3 % of requests|} failed.\n",
        "\"No customer impact\", but \"3 % of requests failed.\".",
        DiagnosticSeverity.Warning);

    [TestCase("[|Users were not affected|]. 1,200 requests failed.")]
    [TestCase("[|No customers were affected|]. 40 customers saw errors.")]
    public void Other_denials_and_counts_are_found(string impact) => Verify($"## Impact\n\n{impact}\n");

    [TestCase("No data loss. 3 % of requests failed.")]
    [TestCase("No revenue impact. 3 % of requests failed.")]
    [TestCase("No downtime. 3 % of requests were slow.")]
    [TestCase("3 % of requests failed. There was no further impact.")]
    [TestCase("In us-east 3 % of requests failed. No impact on other regions.")]
    [TestCase("No customer impact. Up to 3 % of requests failed.")]
    [TestCase("- **User impact:** 12 % of users saw errors\n- **Data impact:** none")]
    [TestCase("- **User impact:** 12 % of users saw errors\n- **Data impact:** no impact")]
    [TestCase("- **EU:** 12 % of users saw errors\n- **US:** no impact")]
    [TestCase("No customer impact. 0 % of requests failed.")]
    [TestCase("No customer impact.")]
    public void Other_denials_and_parts_are_fine(string impact) => VerifyClean($"## Impact\n\n{impact}\n");

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_denies_its_impact(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}

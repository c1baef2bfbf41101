using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ImpactRules.ImpactArithmeticRule>;

namespace Linter.Rules.Tests.ImpactRules;

public sealed class ImpactArithmeticRuleTests
{
    [Test]
    public void Rate_times_time_is_the_total() => Verify(
        "## Impact\n\nWe lost {|1,200 requests per minute|} for {|30 minutes|}, [|360,000 requests|] in all.\n",
        "1,200/minute × 30 min is 36,000, not 360,000.",
        DiagnosticSeverity.Warning);

    [TestCase("We lost 20 requests per second for an hour, [|7,200 requests|] in all.")]
    public void Other_units_are_computed(string impact) => Verify($"## Impact\n\n{impact}\n");

    [TestCase("We lost 1,200 requests per minute for 30 minutes, 36,000 requests in all.")]
    [TestCase("We lost 1,200 requests per minute for 30 minutes, 40,000 requests in all.")]
    [TestCase("We lost up to 1,200 requests per minute for 30 minutes, 10,000 requests in all.")]
    [TestCase("At peak we lost 1,200 requests per minute for 30 minutes, 10,000 requests in all.")]
    [TestCase("We lost 1,200 requests per minute for about 30 minutes, 90,000 requests in all.")]
    [TestCase("We lost 1,200 requests per minute for 30 minutes, 500 users in all.")]
    [TestCase("We lost 1,200 requests per minute. The outage took 30 minutes, and 360,000 requests failed.")]
    public void Close_varying_and_different_values_are_fine(string impact) => VerifyClean($"## Impact\n\n{impact}\n");

    [Test]
    public void The_tolerance_can_be_set() => Verify(
        "## Impact\n\nWe lost 1,200 requests per minute for 30 minutes, [|40,000 requests|] in all.\n",
        options: new Dictionary<string, string>(StringComparer.Ordinal) { ["tolerance"] = "5%" });

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_states_a_rate(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}

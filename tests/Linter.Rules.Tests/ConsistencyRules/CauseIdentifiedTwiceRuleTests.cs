using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ConsistencyRules.CauseIdentifiedTwiceRule>;

namespace Linter.Rules.Tests.ConsistencyRules;

public sealed class CauseIdentifiedTwiceRuleTests
{
    [Test]
    public void A_cause_that_is_found_twice_is_reported_at_the_second_time() => Verify("""
        ## Timeline

        - {|16:30 UTC|} Discovered a race condition in the cache
        - [|19:30 UTC|] Identified and fixed the race condition in the cache
        """, "The race condition is found at 16:30 UTC and again at 19:30 UTC (3 h apart); which is it?", DiagnosticSeverity.Info);

    [TestCase("16:30 UTC Suspected a race condition in the cache", "19:30 UTC Confirmed and fixed the race condition in the cache")]
    [TestCase("16:30 UTC Identified a potential race condition in the cache", "19:30 UTC Identified the race condition in the cache")]
    [TestCase("16:30 UTC Discovered a race condition in the cache", "19:30 UTC Root cause identified and confirmed: race condition in the cache")]
    [TestCase("16:30 UTC Discovered an unhandled exception in the cache", "19:30 UTC Identified a race condition in the cache")]
    [TestCase("16:30 UTC Discovered a race condition in the cache", "19:30 UTC Identified a race condition in the scheduler")]
    [TestCase("16:30 UTC Discovered a race condition in the cache", "16:50 UTC Identified the race condition in the cache")]
    [TestCase("16:30 UTC Discovered a race condition in the cache", "19:30 UTC Fixed the race condition in the cache")]
    public void A_suspicion_another_cause_or_another_place_is_fine(string first, string second) => VerifyClean($"## Timeline\n\n- {first}\n- {second}");

    [Test]
    public void The_time_between_can_be_set() => VerifyClean(
        "## Timeline\n\n- 16:30 UTC Discovered a race condition in the cache\n- 19:30 UTC Identified the race condition in the cache",
        options: new Dictionary<string, string>(StringComparer.Ordinal) { ["min_apart"] = "4h" });

    [TestCase("000.md", 1)]
    [TestCase("001.md", 0)]
    [TestCase("002.md", 0)]
    [TestCase("003.md", 0)]
    [TestCase("004.md", 0)]
    public void Of_the_seeds_only_one_is_reported(string name, int count) => Run(SeedFolder.Read(name)).Should().HaveCount(count);
}

using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ImpactRules.ImpossibleShareRule>;

namespace Linter.Rules.Tests.ImpactRules;

public sealed class ImpossibleShareRuleTests
{
    [Test]
    public void A_negative_count_is_impossible() => Verify(
        "## Impact\n\nThe outage affected -[|40 users|].\n", "−40 users cannot be affected: a count is not negative.", DiagnosticSeverity.Error);

    [TestCase("-40 users were affected.")]
    [TestCase("- 40 users were affected.")]
    [TestCase("Between 30-40 users were affected.")]
    [TestCase("INC-40 users were affected.")]
    public void A_bullet_or_a_range_is_no_sign(string impact) => VerifyClean($"## Impact\n\n{impact}\n");

    [Test]
    public void More_than_all_users_cannot_be_affected() => Verify(
        "## Impact\n\nThe outage affected [|120 %|] of users.\n",
        "120 % of users cannot be affected: a share lies between 0 % and 100 %.",
        DiagnosticSeverity.Error);

    [TestCase("Checkout failed for [|120%|] of customers, and nobody knew why.")]
    [TestCase("[|160%|] of users saw dashboards that did not load.")]
    public void Nor_can_more_than_all_meet_with_a_failure(string impact) => Verify($"## Impact\n\n{impact}\n", severity: DiagnosticSeverity.Error);

    [Test]
    public void Nor_can_more_than_all_requests_fail() => Verify("- **Impact:** [|104%|] of requests failed.\n", severity: DiagnosticSeverity.Error);

    [Test]
    public void A_negative_share_is_impossible() => Verify("## Impact\n\n[|-5 %|] of users were affected.\n", "-5 % of users cannot be affected: a share lies between 0 % and 100 %.");

    [Test]
    public void A_part_cannot_be_larger_than_its_whole() => Verify(
        "## Impact\n\n[|12,000 of 10,000 customers|] saw error pages.\n",
        "12,000 of 10,000 customers is not possible: the part is larger than the whole.",
        DiagnosticSeverity.Error);

    [TestCase("About [|120 %|] of users were affected.")]
    [TestCase("Up to [|120 %|] of users were affected.")]
    public void An_approximate_value_is_a_warning(string impact) => Verify($"## Impact\n\n{impact}\n", severity: DiagnosticSeverity.Warning);

    [TestCase("Traffic rose to 120 % of normal; 15 % of users saw errors.")]
    [TestCase("Requests rose by 250 %, and logins failed.")]
    [TestCase("We served 300 % of our usual requests, slowly.")]
    [TestCase("The CPU load reached 140 %, and users saw errors.")]
    [TestCase("The incident burned 153 % of the monthly error budget.")]
    [TestCase("The error rate was 120 % higher than usual.")]
    [TestCase("100 % of users were affected.")]
    [TestCase("10,000 of 10,000 users were affected.")]
    [TestCase("12,000 of ~10,000 users were affected.")]
    [TestCase("1.24M of 1.2M users were affected.")]
    public void What_can_exist_is_left_alone(string impact) => VerifyClean($"## Impact\n\n{impact}\n");

    [TestCase("- Traffic: 240 %")]
    [TestCase("- Orders: -40 %")]
    [TestCase("| Metric | Change |\n|---|---|\n| Orders | -40 % |\n| Logins | +180 % |")]
    [TestCase("| Metric | Change |\n|---|---|\n| Failed logins | 180 % |")]
    [TestCase("| Metric | vs. usual |\n|---|---|\n| Failed logins | 180 % |")]
    [TestCase("- Failed logins: +180 %")]
    [TestCase("- Failed logins: 180 % of the daily average")]
    [TestCase("At 10:00 we saw 300 % of the traffic of a normal day.")]
    [TestCase("Traffic reached 180 % of the average daily traffic, and 3 % of requests failed.")]
    [TestCase("The sale brought 130 % of the forecast traffic.")]
    [TestCase("Frankfurt carried 140 % of its traffic.")]
    [TestCase("The load test ran at 120 % of production traffic without errors.")]
    [TestCase("Consumers saw 220 % of the messages sent.")]
    [TestCase("340 customers were charged 200 % of their orders.")]
    [TestCase("Support calls: +240 %")]
    [TestCase("Database connections: 140 % of max_connections")]
    [TestCase("Impact on sales: -4,000 orders against forecast.")]
    [TestCase("1,300 of 1,200 messages were processed (100 duplicates).")]
    [TestCase("520 of 500 bookings accepted")]
    public void Loads_changes_and_comparisons_are_no_harm(string impact) => VerifyClean($"## Impact\n\n{impact}\n");

    [TestCase("[|120 %|] of our users could not log in.")]
    [TestCase("We lost [|120 %|] of the orders.")]
    [TestCase("- **Users affected:** [|105 %|]")]
    [TestCase("| Part | Value |\n|---|---|\n| Failed requests | [|105 %|] |")]
    [TestCase("[|12,000 of 10,000 customers|] (about 120 %) were severely affected.")]
    public void Certain_harm_of_more_than_all_is_an_error(string impact) => Verify($"## Impact\n\n{impact}\n", severity: DiagnosticSeverity.Error);

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_is_impossible(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}

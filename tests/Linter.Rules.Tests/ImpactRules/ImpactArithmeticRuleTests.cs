using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ImpactRules.ImpactArithmeticRule>;

namespace Linter.Rules.Tests.ImpactRules;

public sealed class ImpactArithmeticRuleTests
{
    private const string FullOutage = "# Shop outage\n\n**Duration:** 2025-03-04 10:00 UTC to 2025-03-04 14:30 UTC\n\n## Impact\n\nThe shop was completely unavailable. ";

    [TestCase("Availability for the month was [|99.95 %|].", "4 h 30 min of full outage leave at most 99.4 % over 31 days, not 99.95 %.")]
    [TestCase("Our uptime this week is [|99 %|].", "4 h 30 min of full outage leave at most 97.32 % over 7 days, not 99 %.")]
    [TestCase("We used [|60 %|] of the monthly error budget (target 99.9 %).", "4 h 30 min of full outage use 605 % of the error budget of 99.9 % over 31 days, not 60 %.")]
    public void An_availability_that_the_outage_leaves_no_room_for_is_reported(string text, string message) => Verify(FullOutage + text, message, DiagnosticSeverity.Warning);

    [TestCase("Availability for the month was 99.4 %.")]
    [TestCase("Availability for the month was 99.2 %.")]
    [TestCase("Availability for the year was 99.94 %.")]
    [TestCase("Availability was 99.95 %.")]
    [TestCase("Our monthly availability target is 99.95 %.")]
    [TestCase("Availability during the incident was 94.2 % for the month view.")]
    [TestCase("We used 600 % of the monthly error budget (target 99.9 %).")]
    [TestCase("30 % of users saw errors before. Availability for the month was 99.95 %.")]
    public void Other_availabilities_are_fine(string text) => VerifyClean(FullOutage + text);

    [Test]
    public void Without_a_full_outage_or_a_window_nothing_can_be_said()
    {
        VerifyClean(FullOutage.Replace("completely unavailable", "slow", StringComparison.Ordinal) + "Availability for the month was 99.95 %.");
        VerifyClean("# Shop outage\n\n## Impact\n\nThe shop was completely unavailable. Availability for the month was 99.95 %.");
    }

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

    [TestCase("5 requests per minute failed for 40 minutes, 12,000 requests were slow.")]
    [TestCase("5 requests per minute failed for 40 minutes, in total 12,000 requests were slow.")]
    [TestCase("Each client sends 2 requests per second; in the 10 minutes of the outage 600,000 requests failed.")]
    [TestCase("The limit is 100 requests per minute for 10 minutes; a customer sent 120,000 requests and was blocked.")]
    [TestCase("The limit is 100 requests per minute for 10 minutes; a customer sent 120,000 requests in all.")]
    [TestCase("Normally 200 requests per second arrive; in 40 minutes we lost 12,000 requests.")]
    [TestCase("Each client lost 2 requests per second for 10 minutes, 600,000 requests in all.")]
    public void Rate_and_total_of_different_things_are_fine(string impact) => VerifyClean($"## Impact\n\n{impact}\n");

    [TestCase("We lost 1,200 requests per minute for 30 minutes ([|360,000 requests|]).")]
    [TestCase("1,200 requests per minute failed for 30 minutes, a total of [|360,000 requests|].")]
    [TestCase("1,200 requests per minute for 30 minutes = [|360,000 requests|].")]
    public void A_total_may_be_named_in_several_ways(string impact) => Verify($"## Impact\n\n{impact}\n");

    [TestCase("All users saw a delay. Availability for the month was 99.99 %.")]
    [TestCase("All users were affected. Last month availability was 99.99 %.")]
    [TestCase("All users were affected. Availability for the month was 99.99 %.")]
    [TestCase("The shop was completely unavailable. Availability in the previous month was 99.99 %.")]
    public void Delays_and_other_months_leave_room_for_it(string text) => VerifyClean(
        FullOutage.Replace("The shop was completely unavailable. ", text, StringComparison.Ordinal));

    [Test]
    public void An_outage_for_all_users_is_a_full_one() => Verify(
        FullOutage.Replace("The shop was completely unavailable. ", "The shop was unavailable for all users. Availability for the month was [|99.99 %|].", StringComparison.Ordinal));

    [Test]
    public void The_tolerance_can_be_set() => Verify(
        "## Impact\n\nWe lost 1,200 requests per minute for 30 minutes, [|40,000 requests|] in all.\n",
        options: new Dictionary<string, string>(StringComparer.Ordinal) { ["tolerance"] = "5%" });

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_states_a_rate(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}

using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.DurationRules.DerivedMetricMismatchRule>;

namespace Linter.Rules.Tests.DurationRules;

public sealed class DerivedMetricMismatchRuleTests
{
    private const string Timeline = """

        ## Timeline

        - 2025-03-04 08:05 UTC Certificate of the broker replaced
        - 2025-03-04 08:22 UTC First errors
        - 2025-03-04 09:26 UTC Alert fired
        - 2025-03-04 09:31 UTC On-call engineer acknowledged
        - 2025-03-04 09:40 UTC Old certificate installed again
        - 2025-03-04 09:49 UTC Service restored
        """;

    [Test]
    public void A_metric_beside_its_labelled_moments_must_follow_from_them()
    {
        var found = Verify(
            "- Started {|10:01 UTC|}, detected {|10:05 UTC|}\n- Time to detection: [|14 minutes|]",
            "Time to detection is stated as 14 min; start 10:01 → detected 10:05 is 4 min.");
        found[0].Arithmetic.Should().Be("10:05 − 10:01 = 4 min");
        found[0].Properties.Should().Contain(DiagnosticProperties.Claimed, "PT14M").And.Contain(DiagnosticProperties.Computed, "PT4M");
    }

    [Test]
    public void Labels_with_dates_in_one_block_make_an_error() => Verify(
        "- Started: 2025-03-04 10:01 UTC\n- Detected: 2025-03-04 10:05 UTC\n- Time to detection: [|14 minutes|]",
        severity: DiagnosticSeverity.Error);

    [Test]
    public void The_right_metric_is_fine() => VerifyClean("- Started 10:01 UTC, detected 10:05 UTC\n- Time to detection: 4 minutes");

    [TestCase("Time to detection: 64 minutes")]
    [TestCase("Time to recovery: 87 minutes")]
    [TestCase("MTTR: 23 minutes")]
    [TestCase("Time to acknowledge: 5 minutes")]
    [TestCase("Time to mitigation: 78 minutes")]
    [TestCase("Time to restore: 104 minutes")]
    public void Any_two_moments_of_the_timeline_may_give_it(string metric) => VerifyClean($"- {metric}\n" + Timeline);

    [Test]
    public void A_metric_that_no_two_moments_give_is_a_warning() => Verify(
        "- Time to recovery: [|399 minutes|]\n" + Timeline,
        "Time to restoration is stated as 6 h 39 min; start 08:05 → resolved 09:49 is 1 h 44 min.",
        DiagnosticSeverity.Warning);

    [TestCase("N/A")]
    [TestCase("about 85 minutes")]
    [TestCase("over an hour")]
    [TestCase("less than 2 hours")]
    [TestCase("0 minutes")]
    [TestCase("some minutes")]
    public void Values_that_are_none_or_allow_it_are_fine(string value) => VerifyClean($"- Time to recovery: {value}\n" + Timeline);

    [Test]
    public void An_estimate_beyond_its_reach_is_a_warning() => Verify("- Time to recovery: about [|5 hours|]\n" + Timeline, severity: DiagnosticSeverity.Warning);

    [TestCase("87 minutes", "1m")]
    [TestCase("97 minutes", "10m")]
    public void The_tolerance_can_be_set(string value, string tolerance) => VerifyClean($"- Time to recovery: {value}\n" + Timeline, options: Option("tolerance", tolerance));

    [Test]
    public void Where_a_block_labels_its_own_moments_only_these_count() => Verify(
        "- Detected: {|2025-03-04 09:26 UTC|}\n- Resolved: {|2025-03-04 09:49 UTC|}\n- Time to repair: [|87 minutes|]\n" + Timeline,
        severity: DiagnosticSeverity.Error);

    [TestCase("Repaired")]
    [TestCase("Fixed")]
    public void Repair_and_fix_are_ends_too(string label) =>
        VerifyClean($"- Detected: 2025-03-04 09:26 UTC\n- {label}: 2025-03-04 09:49 UTC\n- Time to repair: 23 minutes");

    [Test]
    public void Support_hours_that_are_stated_are_counted() => VerifyClean(
        "- Detected: 2025-03-04 15:00 UTC\n- Repaired: 2025-03-05 11:30 UTC\n- Time to repair: 3h 30m (support hours 10:00–17:00)");

    [Test]
    public void Support_hours_leave_out_the_weekend_where_that_gives_it() => VerifyClean(
        "- Detected: 2025-03-07 15:00 UTC\n- Repaired: 2025-03-10 11:30 UTC\n- Time to repair: 3h 30m (support hours 10:00–17:00)");

    [Test]
    public void A_wrong_number_of_support_hours_is_reported() => Verify(
        "- Detected: 2025-03-04 15:00 UTC\n- Repaired: 2025-03-05 11:30 UTC\n- Time to repair: [|5h 30m|] (support hours 10:00–17:00)",
        "Time to restoration is stated as 5 h 30 min; detected 2025-03-04 15:00 → resolved 2025-03-05 11:30 is 3 h 30 min.");

    [Test]
    public void Support_hours_that_are_not_given_leave_it_open() => VerifyClean(
        "- Detected: 2025-03-04 15:00 UTC\n- Repaired: 2025-03-05 11:30 UTC\n- Time to repair: 6h 10m (working hours only)");

    [Test]
    public void Support_hours_can_be_set() => VerifyClean(
        "- Detected: 2025-03-04 15:00 UTC\n- Repaired: 2025-03-05 11:30 UTC\n- Time to repair: 3h 30m",
        options: Option("support_hours", "10:00-17:00"));

    [Test]
    public void Usual_hours_that_would_give_it_are_a_guess()
    {
        const string Text = "- Detected: 2025-03-04 15:00 UTC\n- Repaired: 2025-03-05 11:30 UTC\n- Time to repair: [|4h 30m|]";
        VerifyClean(Text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
        Verify(Text, isPedantic: true)[0].Message.Should().EndWith("Counting only 08:00–16:00 would give it; say so if that is meant.");
    }

    [Test]
    public void Without_moments_there_is_nothing_to_compare() => VerifyClean("- Time to recovery: 87 minutes");

    [Test]
    public void The_only_pair_gives_a_fix() => VerifyFix(
        "- Started: 2025-03-04 10:01 UTC\n- Detected: 2025-03-04 10:05 UTC\n- Time to detection: 14 minutes",
        "- Started: 2025-03-04 10:01 UTC\n- Detected: 2025-03-04 10:05 UTC\n- Time to detection: 4 minutes");

    [Test]
    public void Several_pairs_give_no_fix() => Verify("- Time to recovery: [|399 minutes|]\n" + Timeline)[0].Fixes.Should().BeEmpty();

    [Test]
    public void The_seeds_are_clean([ValueSource(typeof(SeedFolder), nameof(SeedFolder.Names))] string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    private static Dictionary<string, string> Option(string name, string value) => new(StringComparer.Ordinal) { [name] = value };
}

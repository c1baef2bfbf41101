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

    [TestCase("Time to mitigate: 40 min")]
    [TestCase("Time to resolve: 1 h 50 min")]
    [TestCase("MTTR: 45 min")]
    public void A_start_and_an_end_alone_decide_no_metric(string metric) => VerifyClean($"""
        - Start: 2025-03-04 10:00 UTC
        - End: 2025-03-04 12:00 UTC
        - {metric}

        ## Timeline

        - 2025-03-04 10:10 UTC Alert fired
        - 2025-03-04 10:40 UTC mitigated by scaling out
        - 2025-03-04 10:55 UTC pods replaced
        - 2025-03-04 12:00 UTC Service restored
        """);

    [TestCase("Time to mitigate: 40 min")]
    [TestCase("TTM: 5 min")]
    public void The_end_of_all_is_not_the_mitigation(string metric) => VerifyClean($"- Start: 2025-03-04 10:00 UTC\n- End: 2025-03-04 12:00 UTC\n- {metric}");

    [Test]
    public void A_time_that_a_start_and_an_end_do_not_give_is_a_warning() => Verify(
        "- Start: 2025-03-04 10:00 UTC\n- End: 2025-03-04 12:00 UTC\n- Time to resolve: [|50 min|]",
        severity: DiagnosticSeverity.Warning);

    [Test]
    public void Front_matter_decides_no_metric() => VerifyClean(
        "---\nstart: 2025-03-04T10:00:00Z\nend: 2025-03-04T12:00:00Z\nmttr: 43m\n---\n\n# Outage\n\n## Timeline\n\n- 2025-03-04 10:12 UTC Alert fired\n- 2025-03-04 10:55 UTC Fixed");

    [TestCase("Acknowledged: 2025-03-04 10:10 UTC", "Time to resolve: 1 h 50 min")]
    [TestCase("Engineer paged: 2025-03-04 10:10 UTC", "Time to Resolve: 1 h 50 min")]
    [TestCase("Root cause identified: 2025-03-04 11:30 UTC", "Time to repair: 30 min")]
    [TestCase("Cause found: 2025-03-04 11:30 UTC", "Time to repair: 30 min")]
    public void Any_label_of_the_block_may_begin_it(string label, string metric) => VerifyClean(
        $"- Detected: 2025-03-04 10:07 UTC\n- {label}\n- Resolved: 2025-03-04 12:00 UTC\n- {metric}");

    [Test]
    public void A_page_may_begin_the_time_to_acknowledge() => VerifyClean(
        "- Detected: 2025-03-04 10:00 UTC\n- Paged: 2025-03-04 10:07 UTC\n- Acknowledged: 2025-03-04 10:09 UTC\n- Time to acknowledge: 2 min");

    [Test]
    public void A_time_to_acknowledge_that_nothing_gives_is_an_error() => Verify(
        "- Detected: 2025-03-04 10:00 UTC\n- Acknowledged: 2025-03-04 10:09 UTC\n- Time to acknowledge: [|4 min|]",
        severity: DiagnosticSeverity.Error);

    [TestCase("**Time to detect:** goal 3 min, actual 5 min")]
    [TestCase("**Time to detect:** 3 min (goal), 5 min (actual)")]
    [TestCase("Time to detect: 5 min, SLO 3 min")]
    [TestCase("MTTD: 3 minutes (average this quarter)")]
    [TestCase("MTTD: 3 minutes over the last 90 days")]
    [TestCase("MTTD: 2 minutes (mean of all incidents)")]
    [TestCase("Time to detect: 2 min for the API, 5 min for the dashboard")]
    [TestCase("Time to recovery: RTO 1 hour, actual 2 hours")]
    [TestCase("Time to recovery: target 1 hour")]
    public void Goals_means_and_parts_are_not_the_one_length(string metric) => VerifyClean(
        $"- Start: 2025-03-04 10:00 UTC\n- Detected: 2025-03-04 10:05 UTC\n- Resolved: 2025-03-04 12:00 UTC\n- {metric}");

    [TestCase("goal 3 min, actual [|9 min|]")]
    [TestCase("[|9 min|] (goal 3 min)")]
    [TestCase("[|9 min|], target: 3 min")]
    public void A_wrong_length_beside_a_goal_is_an_error(string value) => Verify(
        $"- Start: 2025-03-04 10:00 UTC\n- Detected: 2025-03-04 10:05 UTC\n- **Time to detect:** {value}",
        "Time to detection is stated as 9 min; start 10:00 → detected 10:05 is 5 min.",
        DiagnosticSeverity.Error);

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

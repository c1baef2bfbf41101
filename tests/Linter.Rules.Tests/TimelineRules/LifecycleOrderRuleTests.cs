using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.TimelineRules.LifecycleOrderRule>;

namespace Linter.Rules.Tests.TimelineRules;

public sealed class LifecycleOrderRuleTests
{
    [Test]
    public void Acknowledged_before_detected_is_an_error()
    {
        var found = Verify(
            """
            - Detected: {|10:20 UTC|}
            - Acknowledged: [|10:05 UTC|]
            """,
            "Acknowledged at 10:05 UTC, 15 min before detection at 10:20 UTC.",
            DiagnosticSeverity.Error);
        found[0].Arithmetic.Should().Be("10:20 − 10:05 = 15 min");
    }

    [Test]
    public void The_usual_order_is_fine() => VerifyClean("""
        - Start: 10:00 UTC
        - Detected: 10:05 UTC
        - Acknowledged: 10:20 UTC
        - Mitigated: 10:40 UTC
        - Resolved: 11:00 UTC
        - Closed: 11:30 UTC
        """);

    [TestCase("Start", "Mitigated")]
    [TestCase("Resolved", "Closed")]
    public void Labels_with_dates_make_an_error(string first, string second) => Verify(
        $"- {first}: 2025-03-04 10:20 UTC\n- {second}: [|2025-03-04 10:05 UTC|]",
        severity: DiagnosticSeverity.Error);

    [TestCase("Detected", "Resolved")]
    [TestCase("Detected", "Escalated")]
    public void What_is_only_unlikely_is_a_warning(string first, string second) => Verify(
        $"- {first}: 2025-03-04 10:20 UTC\n- {second}: [|2025-03-04 10:05 UTC|]",
        severity: DiagnosticSeverity.Warning);

    [Test]
    public void Words_of_a_sentence_are_a_warning() => Verify(
        """
        ## Timeline

        - [|2025-03-04 10:02 UTC|] Acknowledged by the on-call engineer
        - 2025-03-04 10:01 UTC Metrics of the router looked odd
        - {|2025-03-04 10:30 UTC|} Alarm triggered
        """,
        severity: DiagnosticSeverity.Warning);

    [TestCase("Detected", "Start", TestName = "An early warning")]
    [TestCase("Mitigated", "Identified", TestName = "The cause is found after the mitigation")]
    [TestCase("Identified", "Mitigated", TestName = "The cause is found before the mitigation")]
    public void Orders_that_happen_are_fine(string first, string second) =>
        VerifyClean($"- {first}: 2025-03-04 10:05 UTC\n- {second}: 2025-03-04 10:20 UTC");

    [TestCase("Latency had already recovered")]
    [TestCase("Latency recovered by itself")]
    public void A_service_may_recover_before_anyone_notices(string text) => VerifyClean($"""
        ## Timeline

        - 2025-03-04 10:02 UTC {text}
        - 2025-03-04 10:30 UTC Alert of the nightly report fired
        """);

    [Test]
    public void A_partial_recovery_before_a_relapse_is_not_the_last() => VerifyClean("""
        - Start: 2025-03-04 10:00 UTC
        - Resolved: 2025-03-04 11:00 UTC
        - Closed: 2025-03-04 11:30 UTC

        ## Timeline

        - 2025-03-04 09:50 UTC Alert fired
        - 2025-03-04 10:20 UTC Service restored
        - 2025-03-04 10:25 UTC Alert fired again
        - 2025-03-04 11:00 UTC Service restored
        """);

    [Test]
    public void Clocks_without_dates_may_have_passed_midnight() => VerifyClean("""
        - Detected: 23:50 UTC
        - Acknowledged: 00:05 UTC
        - Resolved: 01:10 UTC
        """);

    [Test]
    public void Approximate_times_are_not_compared() => VerifyClean("- Detected: ~10:20 UTC\n- Acknowledged: 10:05 UTC");

    [Test]
    public void A_group_only_hints_at_what_its_entries_are() => VerifyClean("""
        ## Timeline

        - **Response:**
          - 2025-03-04 10:02 UTC Metrics of the router looked odd
        - **Detection:**
          - 2025-03-04 10:30 UTC Alarm triggered
        """);

    [Test]
    public void Hedged_entries_are_not_compared() => VerifyClean("""
        ## Timeline

        - 2025-03-04 10:02 UTC Suspected to be resolved
        - 2025-03-04 10:30 UTC Alarm triggered
        """);

    [Test]
    public void An_inherited_day_makes_it_a_warning() => Verify(
        """
        ## Timeline

        - 2025-03-04 22:00 UTC Router replaced
        - [|00:10 UTC|] OUTAGE ENDS
        - {|00:30 UTC|} OUTAGE BEGINS
        """,
        severity: DiagnosticSeverity.Warning);

    [Test]
    public void The_seeds_are_clean([ValueSource(typeof(SeedFolder), nameof(SeedFolder.Names))] string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    [TestCase("18:40 UTC", "08:05 UTC (next day)")]
    [TestCase("18:40 UTC", "next morning, 08:05 UTC")]
    [TestCase("18:40 UTC", "08:05 UTC the following day")]
    [TestCase("18:40 UTC", "08:05 UTC, 2 days later")]
    [TestCase("18:40 UTC", "08:05 UTC (+1)")]
    [TestCase("18:40 UTC", "08:05 UTC +1d")]
    [TestCase("18:40 UTC", "13:05 UTC (next day)")]
    [TestCase("Fri 18:40", "Mon 08:05")]
    [TestCase("18:40 UTC", "08:05 UTC", TestName = "No day is told")]
    public void A_label_may_be_of_the_next_day(string detected, string acknowledged) => VerifyClean($"""
        - **Date:** 2025-03-04
        - **Detected:** {detected}
        - **Acknowledged:** {acknowledged}
        """);

    [Test]
    public void Words_for_the_day_are_no_excuse_for_a_date() => Verify(
        "- Detected: {|2025-03-05 18:40 UTC|}\n- Acknowledged: [|2025-03-05 08:05 UTC|]",
        severity: DiagnosticSeverity.Error);

    [Test]
    public void Hours_between_labels_without_a_day_are_a_warning() => Verify(
        "- Detected: {|18:40 UTC|}\n- Acknowledged: [|15:05 UTC|]",
        severity: DiagnosticSeverity.Warning);

    [Test]
    public void An_undated_entry_that_steps_back_is_a_matter_of_the_order_of_rows() => VerifyClean("""
        ## Timeline

        - 16:30 UTC Alert fired
        - 17:10 UTC Acknowledged
        - 11:30 UTC Service restored
        """);
}
